import type { ProjectKind } from '../../../schemas/vocabulary.ts';
import { type ProjectReading, stemOf } from './reading.ts';
import { ancestorsOf, childrenOf, subtreeOf } from '../grammar/structure/tree.ts';
import { declined, isPlaceOnly, type Standing } from './standing.ts';

/** Goods that go through these tell of them. */
const CARRYING: ReadonlySet<ProjectKind> = new Set(['pipeline', 'power_line', 'fibre_optic', 'transport_corridor']);
const LOCATIVE = new Set([
  'near',
  'at',
  'around',
  'outside',
  'beside',
  'past',
  'behind',
  'off',
  'from',
  'through',
  'via',
]);
const PRODUCING: ReadonlySet<ProjectKind> = new Set(['mine', 'industrial_zone', 'power_plant', 'dam', 'other']);

/**
 * A noun with a proper name is a project, unless it is only a place where something happens ("blocked the CA-5 highway",
 * "near the Kariba dam") or the text does not tell what it is ("the Nansen project").
 */
export function judgeNamed(reading: ProjectReading): Standing {
  const { phrase, kind, isWorks } = reading;
  const { standing } = phrase.noun;
  const told = isWorks || isTopic(reading) || isProducer(reading) || isSubjectOfNoun(reading);
  const isElsewhere = (standing === 'site' && isPlaceOnly(reading)) || (phrase.renowned && isPlaceOfEvent(reading));
  const evident = (told && !isElsewhere) || phrase.measured || isMeasuredInApposition(reading);
  if (phrase.plural) return declined('several works under one name');
  if (stemOf(reading) === '') return { form: 'descriptor' };
  if (phrase.determiner === 'indefinite' && !evident) return declined('an example of its kind');
  if (!evident && (standing === 'site' || isPlaceOfEvent(reading))) {
    return declined('a place where something happens, not told as works');
  }
  const isCapitalised = /^\p{Lu}/u.test(phrase.head.text);
  if (standing === 'general' && kind === null && !(isWorks && isCapitalised)) {
    return declined('the text does not tell what kind of works it is');
  }
  return { form: 'named' };
}

function isPlaceOfEvent({ marked, phrase, kind }: ProjectReading): boolean {
  const before = marked.sentence.tokens[phrase.start - 1]?.text.toLowerCase() ?? '';
  const part = marked.sentence.tokens[phrase.start - 2];
  if (
    part !== undefined &&
    /^(?:unit|reactor|phase|work|construction|turbine|expansion|berth|terminal)$/.test(part.lemma)
  )
    return false;
  return LOCATIVE.has(before) && !(kind !== null && CARRYING.has(kind) && /^(?:through|via|from)$/.test(before));
}

/** "The Rogun dam is the tallest": the sentence tells what it is. */
function isSubjectOfNoun({ marked: { sentence }, phrase: { head } }: ProjectReading): boolean {
  const predicate = sentence.tokens[head.head];
  return head.deprel === 'nsubj' && predicate !== undefined && childrenOf(sentence, predicate, 'cop').length > 0;
}

/** "the Luang Prabang dam, a 1,460-MW project". */
function isMeasuredInApposition({ marked: { sentence }, phrase }: ProjectReading): boolean {
  return childrenOf(sentence, phrase.head, 'appos').some((noun) =>
    subtreeOf(sentence, noun).some(({ upos }) => upos === 'NUM'),
  );
}

/** A sentence without a verb brings up the works: "First, the Bujagali dam."; so does a list of projects. */
function isTopic({ marked: { sentence }, phrase }: ProjectReading): boolean {
  const isListed = ancestorsOf(sentence, phrase.head).some(({ lemma }) =>
    /^(?:project|scheme|megaproject)$/.test(lemma),
  );
  return isListed || sentence.tokens.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');
}

/** A mine or plant that does something is what the sentence is about; ports and roads are places where others do. */
function isProducer({ phrase, kind }: ProjectReading): boolean {
  return phrase.head.deprel === 'nsubj' && kind !== null && PRODUCING.has(kind);
}
