import { isLine } from './lexicon.ts';
import type { ProjectReading } from './reading.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import { declined, isApposed, isCounted, isNew, isPlaceOnly, type Standing, wayCount } from './standing.ts';

/**
 * A noun without a name is a project when the text brings it in ("a canal", "64 km of railway"), says where it is or
 * leads, and tells that it is planned, built, paid for or run. With "the" it may speak of one told before.
 */
export function judgeDescribed(reading: ProjectReading): Standing {
  const { marked, phrase, kind, route, status, isWorks } = reading;
  if (!isIntroduced(reading)) {
    if (phrase.noun.standing === 'site' && isPlaceOnly(reading)) return declined('a place where something happens');
    const speaksBack = !phrase.plural && phrase.determiner !== 'none' && phrase.determiner !== 'indefinite';
    return speaksBack ? { form: 'descriptor' } : declined('works in general');
  }
  if (phrase.plural && phrase.noun.standing === 'general') return declined('works in general');
  const located = route.places.some(({ role }) => role !== 'beneficiary');
  const isTold = phrase.plural || phrase.head.index - phrase.first > 1;
  const characterised =
    (isNew(reading) && isTold) ||
    (phrase.measured && (status !== null || isLine(kind))) ||
    reading.apposed !== undefined ||
    isOrdered(reading);
  const isMade =
    reading.isMade && phrase.noun.standing !== 'general' && !phrase.plural && phrase.first < phrase.head.index;
  if (isSaidOfPlace(reading)) return declined('what a town is');
  if (kind === 'other' && !isMade && !reading.isMade && (status === null || status === 'operating'))
    return declined('no works are told of it');
  if (reading.isPart) return declined('what another project consists of');
  if (phrase.noun.standing === 'site' && phrase.determiner === 'definite' && isPlaceOnly(reading))
    return declined('a place where something happens');
  if (phrase.plural && !located && !isNew(reading)) return declined('works in general');
  if (!located && !characterised && !isMade) return declined('works without a place or a name');
  if (kind === null && phrase.noun.standing !== 'section')
    return declined('the text does not tell what kind of works it is');
  const told =
    isWorks ||
    phrase.measured ||
    (isNew(reading) && !isPlaceOnly(reading) && phrase.head.deprel === 'obj') ||
    (wayCount(reading) > 1 && isLine(kind) && kind !== 'transport_corridor') ||
    isApposed(reading) ||
    isInList(reading);
  if (!told) return declined('the text does not tell that it is planned, built, paid for or run');
  const isLength =
    isLine(kind) && phrase.measured && located && marked.sentence.tokens[phrase.first - 1]?.text === 'of';
  const isDistinct =
    isLength ||
    (isCounted(reading) && (reading.isMade || status !== 'operating')) ||
    (isNew(reading) && status !== null && status !== 'operating');
  return phrase.plural && !isDistinct ? declined('works in general') : { form: 'described' };
}

/** Brought in as something that the reader does not know yet. */
function isIntroduced(reading: ProjectReading): boolean {
  const { determiner, measured, plural } = reading.phrase;
  if (isCounted(reading) || isBeingBuilt(reading)) return true;
  if (determiner === 'possessive' && isNew(reading)) return true;
  if (determiner === 'indefinite' || (isNew(reading) && determiner !== 'demonstrative' && determiner !== 'possessive'))
    return true;
  if (determiner === 'none') return measured || (!plural && reading.route.places.length > 0);
  return determiner === 'definite' && wayCount(reading) > 1;
}

/** "The hospital that Turkey is building": the clause brings it in. */
function isBeingBuilt({ marked: { sentence }, phrase, isMade }: ProjectReading): boolean {
  return isMade && phrase.determiner === 'definite' && childrenOf(sentence, phrase.head, 'acl:relcl').length > 0;
}

/** "Projects on the list: a road tunnel at Zojila, an ammonia plant at Paradip". */
function isInList({ marked: { sentence } }: ProjectReading): boolean {
  return (
    sentence.tokens.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX') &&
    sentence.tokens.some(({ lemma }) => /^(?:project|scheme|plan|proposal|tender|loan|investment)$/.test(lemma))
  );
}

/** "Paraguay plans a paper mill", "put $2bn into a crude pipeline": told of by what it makes, without a place. */
function isOrdered(reading: ProjectReading): boolean {
  const { phrase, isWorks, status, kind } = reading;
  const isTold = isWorks && status !== null && kind !== null && phrase.noun.standing !== 'general';
  return isTold && phrase.determiner === 'indefinite' && phrase.first < phrase.head.index && !isPlaceOnly(reading);
}

/** "Novorossiysk, a port in Russia". */
function isSaidOfPlace({ marked, phrase }: ProjectReading): boolean {
  const before =
    marked.sentence.tokens[phrase.start - 1]?.text === ',' ? marked.mentionAt(phrase.start - 2) : undefined;
  return before !== undefined && /^(?:city|province|country|region)$/.test(before.of.kind) && before.of.key !== null;
}
