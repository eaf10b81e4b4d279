/** Whether a capital stands for its government ("Tashkent supported …") or is the town ("in Doha"). */
import { isAllCapitals } from '../reading/capitals.ts';
import type { ReadSentence } from '../sentence-names.ts';
import type { Sighting } from '../reading/sighting.ts';

type Place = Pick<Sighting, 'first' | 'last'>;

function wordAt(sentence: ReadSentence, index: number): string {
  return sentence.context.atoms[index]?.text ?? '';
}

/** "aid to Kabul", "sent a field hospital to Khartoum": what is given goes to a government. */
function goesToParty(sentence: ReadSentence, first: number): boolean {
  const { atoms, words } = sentence.context;
  const verb = atoms.find((atom) => atom.token?.index === atoms[first]?.token?.head)?.token;
  if (verb !== undefined && words.hasCue('giving_verb', verb.lemma)) return true;
  for (let index = first - 2; index >= Math.max(0, first - 5); index--)
    if (words.hasCue('party_noun', wordAt(sentence, index))) return true;
  return false;
}

/** "Baku's attempts": what it owns tells; "Rome's streets" are those of the town. */
function ownsAsGovernment(sentence: ReadSentence, last: number): boolean | undefined {
  const { atoms, words } = sentence.context;
  const next = atoms[last + 1];
  return next?.gap === "'" && next.text === 's'
    ? words.hasCue('government_noun', wordAt(sentence, last + 2))
    : undefined;
}

/** "Moscow-backed", but "London-based". */
function inCompound(sentence: ReadSentence, last: number): boolean | undefined {
  const next = sentence.context.atoms[last + 1];
  return next?.gap === '-' && /ed$|^led$|^friendly$/.test(next.text) ? next.text !== 'based' : undefined;
}

/** Whether the word is a capital: "between Kabul and Islamabad", but "between Segou and Bamako". */
function isSeat({ context: { atoms, gazetteer } }: ReadSentence, index: number): boolean {
  return gazetteer.startingAt(atoms, index)?.values.some(({ role }) => role === 'seat') ?? false;
}

/** What the words right before say. */
function afterWord(sentence: ReadSentence, { first, last }: Place): boolean | undefined {
  const { words } = sentence.context;
  const before = wordAt(sentence, first - 1);
  const gap = sentence.context.atoms[first]?.gap;
  if (gap === ', ' && /^(?:capital|city|town)$/.test(before)) return false;
  if (gap !== ' ') return undefined;
  if (words.hasCue('town_word', before)) return false;
  if (before === 'to' && wordAt(sentence, first - 2).toLowerCase() === 'according') return true;
  if (before === 'to' || before === 'for') return goesToParty(sentence, first);
  if (before === 'on') return words.hasCue('pressure_noun', wordAt(sentence, first - 2)) ? true : undefined;
  if (before === 'between') return isSeat(sentence, last + 2);
  if (words.hasCue('pressing_word', before)) return true;
  return before === 'and' && wordAt(sentence, first - 3) === 'between' ? isSeat(sentence, first - 2) : undefined;
}

/** What its place in the clause says: who acts or is acted upon is a government. */
function inClause(sentence: ReadSentence, { first, last }: Place): boolean | undefined {
  const { atoms, words } = sentence.context;
  const token = atoms[first]?.token;
  const next = atoms[last + 1];
  const verb = atoms.find((atom) => atom.token?.index === token?.head)?.token;
  const ofTown = words.hasCue('town_verb', verb?.lemma ?? '');
  if (token?.deprel === 'obl:agent' || (next?.gap === ' ' && next.token?.xpos === 'MD')) return true;
  const relative = first === 0 && next?.gap === ', ' && /^(?:whose|which)$/.test(next.text);
  if (relative) return true;
  if (token?.deprel === 'nsubj' && verb?.lemma === 'fall') return wordAt(sentence, last + 2) !== 'to';
  if (token?.deprel === 'nsubj' && verb?.upos === 'VERB') return !words.hasCue('town_state', verb.lemma);
  if (token?.deprel === 'nsubj' && verb?.upos === 'ADJ') return words.hasCue('government_state', verb.lemma);
  if (token?.deprel === 'nsubj:pass') return !ofTown;
  if ((token?.deprel === 'obj' || token?.deprel === 'iobj') && verb?.upos === 'VERB') return !ofTown;
  const acts = next?.gap === ' ' && /^(?:VERB|AUX|ADV)$/.test(next.token?.upos ?? '');
  return acts && (first === 0 || atoms[first]?.gap !== ' ') ? true : undefined;
}

/** "Paris, Berlin and Rome agreed": what is joined is judged as the first of its row. */
function asFirstOfRow(sentence: ReadSentence, { first }: Sighting): boolean | undefined {
  const { atoms } = sentence.context;
  const token = atoms[first]?.token;
  if (token?.deprel !== 'conj') return undefined;
  const head = atoms.findIndex((atom) => atom.token?.index === token.head && atom.capital);
  if (head < 0 || head === first) return undefined;
  const place = { first: head, last: head };
  return afterWord(sentence, place) ?? inClause(sentence, place);
}

/** Whether the sighting of a capital speaks of the government there; without a sign it is the town. */
export function standsForGovernment(sentence: ReadSentence, sighting: Sighting): boolean {
  const inCapitals = sighting.text.length > 3 && sighting.text === sighting.text.toUpperCase();
  const isDateline = inCapitals && !isAllCapitals(sentence.context.atoms);
  if (isDateline) return false;
  return (
    ownsAsGovernment(sentence, sighting.last) ??
    inCompound(sentence, sighting.last) ??
    afterWord(sentence, sighting) ??
    asFirstOfRow(sentence, sighting) ??
    inClause(sentence, sighting) ??
    false
  );
}
