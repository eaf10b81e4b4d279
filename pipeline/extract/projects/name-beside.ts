import type { Token } from '../grammar/sentence.ts';
import type { ProjectPhrase } from './phrase.ts';
import type { MarkedSentence, PlacedMention } from './placed-mentions.ts';

/** A name that some works are said to have. */
export interface NameBeside {
  /** Characters of the text. */
  readonly start: number;
  readonly end: number;
  /** The mention that covers it, if the mention finder saw one. */
  readonly mention: PlacedMention | undefined;
}

const OPEN_KINDS = /^(?:organisation|facility|project|agreement|person)$/;

/**
 * The name before or behind a noun with "a": "Kinguele Aval, a 35-MW plant", "Ninh Thuan 1, a nuclear power plant",
 * "a line called Monita 2", "a pipeline known as Brua".
 */
export function nameBeside(marked: MarkedSentence, phrase: ProjectPhrase, last: number): NameBeside | undefined {
  if (phrase.name !== null || phrase.determiner !== 'indefinite') return undefined;
  return nameBefore(marked, phrase) ?? nameBehind(marked, last);
}

function nameBefore(marked: MarkedSentence, { start }: ProjectPhrase): NameBeside | undefined {
  const { tokens } = marked.sentence;
  if (tokens[start - 1]?.text !== ',') return undefined;
  const mention = marked.mentionAt(start - 2);
  const first = mention?.first ?? runStart(marked, start - 2);
  // "a port at Ndayane, a $1 billion project": a place.
  if (first === undefined || /^(?:at|in|near|on|outside|around|from|to)$/i.test(tokens[first - 1]?.text ?? ''))
    return undefined;
  return nameOf(marked, first, start - 2);
}

function nameBehind(marked: MarkedSentence, last: number): NameBeside | undefined {
  const { tokens } = marked.sentence;
  let index = last + 1;
  if (tokens[index]?.text === ',') index++;
  if (/^(?:called|named|dubbed)$/.test(tokens[index]?.text ?? '')) index++;
  else if (tokens[index]?.text === 'known' && tokens[index + 1]?.text === 'as') index += 2;
  else return undefined;
  if (tokens[index]?.text === 'the') index++;
  const first = index;
  while (isNameWord(tokens[index])) index++;
  return index === first ? undefined : nameOf(marked, first, index - 1);
}

/** A run of capitalised words that ends at a word, a number at its end included. */
function runStart({ sentence, mentionAt }: MarkedSentence, last: number): number | undefined {
  const isNumbered = /^(?:\d{1,2}|[IVX]{1,4})$/.test(sentence.tokens[last]?.text ?? '');
  let first = isNumbered ? last : last + 1;
  while (first > 1 && isNameWord(sentence.tokens[first - 1]) && (isNumbered || mentionAt(first - 1) === undefined))
    first--;
  const token = sentence.tokens[first];
  return first <= last && isNameWord(token) ? first : undefined;
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && token.upos === 'PROPN' && /^\p{Lu}/u.test(token.text);
}

function nameOf(marked: MarkedSentence, first: number, last: number): NameBeside | undefined {
  const { tokens } = marked.sentence;
  // "Ninh Thuan 1": named after the province, with a number.
  const isNumbered = !isNameWord(tokens[last]) && marked.mentionAt(last) === undefined;
  const mention = marked.mentionAt(last) ?? (isNumbered ? undefined : marked.mentionAt(first));
  const isOpen =
    mention === undefined || (mention.of.key === null && mention.form === 'name' && OPEN_KINDS.test(mention.of.kind));
  const [from, to] = [tokens[first], tokens[last]];
  return isOpen && from !== undefined && to !== undefined ? { start: from.start, end: to.end, mention } : undefined;
}
