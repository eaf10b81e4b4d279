/** Whose a number is by the plain grammar around it, where the lexicon does not tell: owners, members, doers. */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Token } from '../grammar/sentence.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { subtreeOf } from '../grammar/structure/tree.ts';
import type { Frame, TiedNoun } from './frame.ts';
import { isParty, type Naming } from '../naming.ts';
import { distinct } from './distinct.ts';

/**
 * Whose the measure is: "Kenya's exports", "3,000 fighters from groups such as A and B".
 * @param isAgent whether somebody with a title acts for whom the title belongs to
 * @param ofSubject whether what the clause is said of may tell: "Kenya's exports rose", not "Kenyan farmers blocked 3 roads"
 */
export function ownersOf(
  { sentence, anchor, nouns }: Frame,
  noun: Token | null,
  naming: Naming,
  ofSubject: (subject: Token) => boolean,
  isAgent: (lemma: string) => boolean,
): number[] {
  const tells = ({ token, tie }: TiedNoun): boolean => tie !== 'object' && (tie !== 'subject' || ofSubject(token));
  const subjects = nouns.filter((one) => one.tie === 'subject' && !ofSubject(one.token)).map(({ token }) => token);
  const measure = noun !== null && subjects.includes(noun) ? null : noun;
  const heads = [measure, ...nouns.filter(tells).map(({ token }) => token)];
  for (const head of heads) {
    const owned = head === null || isNameOfOwn(head, naming, isAgent) ? [] : naming.owners(head);
    if (owned.length > 0) return distinct(owned).slice(0, 2);
  }
  const counted = nouns.find(({ tie }) => tie === 'counted') === undefined ? [] : [anchor];
  const members = counted.flatMap((head) =>
    prepositionalPhrases(sentence, head, 'from', 'of').flatMap((phrase) =>
      subtreeOf(sentence, phrase.head).flatMap((token) => naming.at(token)),
    ),
  );
  return distinct(members).filter((entity) => isParty(naming.kindOf(entity)) && naming.kindOf(entity) !== 'country');
}

/** "the Turkish contractor Kalyon" is not Turkey's, but what the Turkish minister Ali Kaya offers is. */
function isNameOfOwn(head: Token, naming: Naming, isAgent: (lemma: string) => boolean): boolean {
  const [entity] = naming.at(head);
  if (head.upos !== 'PROPN' || entity === undefined) return false;
  const titles = subtreeOf(naming.sentence, head, (token) => token.index < head.index);
  return naming.kindOf(entity) !== 'person' || !titles.some(({ text }) => isAgent(text.toLowerCase()));
}

/** "Georgia took 2.6 bcm and Turkey 9.8 bcm", "exports to Iran reached $5m, to Iraq $3m": a party before a number that has lost its verb. */
export interface Gapped {
  /** The party, or null where the name is that of a place alone. */
  readonly entity: number | null;
  readonly place: number | null;
  /** The preposition that it repeats. */
  readonly preposition: string | null;
}

/** "will provide Burundi with $98 million and Tanzania with $597 million": who gets the second sum. */
function receiverBefore({ index }: Token, { sentence, at, party, kindOf }: Naming): Gapped | undefined {
  const name = sentence.tokens[index - 1];
  const [entity] = name === undefined ? [] : at(name).map(party);
  const mark = sentence.tokens.findLast((one) => one.index < index && at(one)[0] !== (name && at(name)[0]));
  const isGap = mark !== undefined && (mark.lemma === 'and' || mark.text === ',' || mark.text === ';');
  return isGap && entity !== undefined && isParty(kindOf(entity))
    ? { entity, place: null, preposition: 'with' }
    : undefined;
}

/** Reads the party right before a number, where a comma or "and" and nothing else joins it to what stands before. */
export function gappedParty({ sentence, verb }: Frame, { start }: Quantity, naming: Naming): Gapped | undefined {
  const before = sentence.tokens.findLast((token) => token.end <= start);
  if (before === undefined || verb === null || before.index < verb.index) return undefined;
  if (before.lemma === 'with') return receiverBefore(before, naming);
  const [named] = naming.at(before);
  const [nearest, further] = sentence.tokens
    .filter((token) => token.index < before.index && naming.at(token)[0] !== naming.at(before)[0])
    .slice(-3)
    .reverse()
    .filter(({ upos }) => upos !== 'DET');
  const preposition = nearest?.upos === 'ADP' ? nearest.text.toLowerCase() : null;
  const mark = preposition === null ? nearest : further;
  const isGap = mark !== undefined && (mark.lemma === 'and' || mark.text === ',' || mark.text === ';');
  if (!isGap || named === undefined) return undefined;
  const party = naming.party(named);
  const isPlace = /^(?:country|region|province|city|facility)$/.test(naming.kindOf(named));
  const entity = isParty(naming.kindOf(party)) ? party : null;
  return entity === null && !isPlace ? undefined : { entity, place: isPlace ? named : null, preposition };
}
