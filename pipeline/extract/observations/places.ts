/** Where a number holds: the place that its words or its clause name. */
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import { prepositionalPhrases, prepositionOf } from '../grammar/structure/prepositions.ts';
import { ancestorsOf, hasRelation, subtreeOf } from '../grammar/structure/tree.ts';
import type { Naming } from '../naming.ts';
import { tellsHow } from './cause.ts';
import type { Frame } from './frame.ts';

/** Numbers of happenings: the place of their clause is theirs. */
const ofHappenings: ReadonlySet<Indicator> = new Set([
  'casualties',
  'displaced_people',
  'headcount',
  'count',
  'price',
  'other',
  'area',
  'aid_mass',
]);

/** Numbers of people to whom something happened: however deep in their clause the place stands. */
const ofPeople: ReadonlySet<Indicator> = new Set(['casualties', 'displaced_people', 'headcount']);

/** Numbers that their own words may place, but not the rest of the clause. */
const placedByNouns: ReadonlySet<Indicator> = new Set([
  'share',
  'growth',
  'duration',
  'length',
  'commodity_volume',
  'energy_output',
]);

const where = ['in', 'at', 'near', 'on', 'inside', 'across', 'around', 'outside', 'off', 'within', 'throughout'];

/** The first place behind "in", "at", "near" … that is no party of the number already. */
export function placeOf(
  frame: Frame,
  indicator: Indicator,
  naming: Naming,
  taken: readonly (number | null)[],
): number | null {
  const { sentence, anchor, nouns, verb } = frame;
  const ofClause = ofHappenings.has(indicator);
  if (!ofClause && !placedByNouns.has(indicator)) return null;
  const own = [anchor, ...nouns.map(({ token }) => token)];
  const above = verb === null ? [] : [verb, ...ancestorsOf(sentence, verb).filter(({ upos }) => upos === 'VERB')];
  for (const head of ofClause ? [...own, ...above] : own) {
    for (const phrase of prepositionalPhrases(sentence, head, ...where)) {
      const [found] = placedAt(phrase.head, naming);
      if (found === undefined || taken.includes(found)) continue;
      if (/^(?:country|region|province|city|facility)$/.test(naming.kindOf(found))) return found;
    }
  }
  if (!ofPeople.has(indicator) || verb === null) return null;
  return deeper(naming, verb, taken, false) ?? deeper(naming, verb, taken, true);
}

/** What a word names, and "the town of Goma". */
function placedAt(noun: Token, naming: Naming): readonly number[] {
  const own = naming.at(noun);
  return own.length > 0 || noun.upos !== 'NOUN'
    ? own
    : prepositionalPhrases(naming.sentence, noun, 'of').flatMap(({ head }) => naming.at(head));
}

/**
 * "killed in a raid on a market in Goma": the first place at any depth below the verb, other clauses left out.
 * @param withCause whether to look in what a clause tells of how it came: "when shells hit a market in Goma"
 */
function deeper(naming: Naming, verb: Token, taken: readonly (number | null)[], withCause: boolean): number | null {
  const { sentence } = naming;
  const isOpen = (token: Token): boolean =>
    token.xpos === 'VBG' || (withCause && (tellsHow(sentence, token) || hasRelation(token, 'conj')));
  const below = subtreeOf(
    sentence,
    verb,
    (token) => isOpen(token) || !hasRelation(token, 'acl:relcl', 'advcl', 'ccomp', 'parataxis', 'conj'),
  );
  for (const token of below) {
    const [found] = placedAt(token, naming);
    if (found === undefined || taken.includes(found) || !where.includes(prepositionOf(sentence, token) ?? '')) continue;
    if (/^(?:country|region|province|city|facility)$/.test(naming.kindOf(found))) return found;
  }
  return null;
}
