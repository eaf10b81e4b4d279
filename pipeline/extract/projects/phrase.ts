import type { Span } from '../../../schemas/extracted.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { type KnownWorks, knownWorks } from './known.ts';
import { firstWord } from './phrase-words.ts';
import { type ProjectLexicon, type ProjectNoun, nounRow } from './lexicon.ts';
import { type MarkedSentence, textBetween, wordOf } from './placed-mentions.ts';

export type Determiner = 'definite' | 'demonstrative' | 'indefinite' | 'possessive' | 'none';

/** A noun of infrastructure with the words before it and its designation: "the 600-MW Monita 2 line". */
export interface ProjectPhrase {
  readonly noun: ProjectNoun;
  readonly head: Token;
  readonly determiner: Determiner;
  /** First word, determiner and possessor included. */
  readonly start: number;
  /** First word that describes. */
  readonly first: number;
  /** Last word: the head, its number ("Corridor VIII") or the bracket after it. */
  readonly last: number;
  /** First word of the proper name, null when it has none. */
  readonly name: number | null;
  /** Last word of the proper name, without a small "project" after it and without a bracket. */
  readonly nameEnd: number;
  readonly acronym: string | null;
  /** Stands beside an amount: "64 km of railway", "a $6 billion railway". */
  readonly measured: boolean;
  readonly plural: boolean;
  /** Bears a name of wide renown without a noun that tells its class: "Nord Stream 2". */
  readonly renowned: boolean;
}

const ACRONYM = /^(?=.{0,11}[A-Z].{0,11}[A-Z0-9])[A-Z][A-Za-z0-9-]{1,11}$/;
/** Stands for a number behind the noun in the lexicon: "Route 51". */
const NUMBERED = '#';
/** Capitals that name a technique, no works. */
const GENERIC = /^(?:LNG|LPG|CNG|HVDC|HVAC|AC|DC|PV|BRT|LRT|SEZ|EV|IT|AI|ICT|FSRU|FLNG|CCGT|SMR|UHV|OPGW|[kMGT]W|kV)$/;
const DESIGNATION = /^(?:[IVX]{1,5}|\d{1,3}[A-Z]?)$/;

/** Every noun of infrastructure in a sentence that heads its noun phrase, in the order of the text. */
export function projectPhrases(
  lexicon: ProjectLexicon,
  marked: MarkedSentence,
  measures: readonly Span[],
  dates: readonly Span[],
): ProjectPhrase[] {
  const known = knownWorks(lexicon, marked);
  const phrases = marked.sentence.tokens.flatMap((head) => {
    const isNoun =
      head.upos === 'NOUN' || isMine(marked.sentence, head) || head.upos === 'PROPN' || /^\p{Lu}/u.test(head.text);
    if (!isNoun || !lexicon.nouns.has(wordOf(head)) || isInsideCompound(marked.sentence, head)) return [];
    const phrase = readPhrase(lexicon, marked, head, known, measures, dates);
    return phrase === undefined ? [] : [phrase];
  });
  const renowned = known
    .filter(({ first, last }) => !phrases.some((phrase) => phrase.start <= last && first <= phrase.last))
    .flatMap((works) => renownedPhrase(marked, works));
  return [...phrases, ...renowned].sort((one, other) => one.start - other.start);
}

/** A name of wide renown that stands alone; nothing where it is part of a larger name. */
function renownedPhrase(marked: MarkedSentence, { first, last, noun }: KnownWorks): ProjectPhrase[] {
  const { tokens } = marked.sentence;
  const within = tokens.slice(first, last + 1);
  const head = within.find((token) => token.head < first || token.head > last);
  const around = marked.mentionAt(first);
  const isPart = around !== undefined && (around.first < first || around.last > last);
  const isBeside = head !== undefined && head.head > last && /^(?:compound|flat)$/.test(head.deprel);
  if (head === undefined || isPart || (isBeside && tokens[last + 1]?.upos === 'PROPN')) return [];
  const determiner = determinerOf(tokens[first - 1]);
  const bracket = acronymAt(marked, last + 1);
  return [
    {
      noun,
      head,
      determiner,
      start: determiner === 'definite' ? first - 1 : first,
      first,
      last: bracket?.last ?? last,
      name: first,
      nameEnd: last,
      acronym: bracket?.acronym ?? null,
      measured: false,
      plural: false,
      renowned: true,
    },
  ];
}

/** "the Simandou iron ore mine", read as a pronoun. */
function isMine({ tokens }: Sentence, { index, text }: Token): boolean {
  return text === 'mine' && ['NOUN', 'PROPN', 'ADJ', 'DET'].includes(tokens[index - 1]?.upos ?? '');
}

/** "pipeline" in "pipeline operator" and "railway" in "railway line" head nothing. */
function isInsideCompound({ tokens }: Sentence, head: Token): boolean {
  const next = tokens[head.index + 1];
  if (next?.text === '-') return true;
  // "a 35-MW plant 100 km from Libreville"
  if (next?.upos === 'NUM') return false;
  return head.head > head.index && ['compound', 'amod', 'flat'].includes(head.deprel) && next?.upos !== 'PUNCT';
}

function readPhrase(
  lexicon: ProjectLexicon,
  marked: MarkedSentence,
  head: Token,
  known: readonly KnownWorks[],
  measures: readonly Span[],
  dates: readonly Span[],
): ProjectPhrase | undefined {
  const { tokens } = marked.sentence;
  const covers = (spans: readonly Span[], { start, end }: Token) =>
    spans.some((span) => span.start < end && start < span.end);
  const isMeasure = (token: Token) => covers(measures, token);
  const first = firstWord(marked, head, known, isMeasure, (token) => covers(dates, token));
  const before = tokens[first - 1];
  const determiner = determinerOf(before);
  const described = tokens.slice(first, head.index);
  const designated = /^\p{Lu}/u.test(head.text) && DESIGNATION.test(tokens[head.index + 1]?.text ?? '') ? 1 : 0;
  const beside = [...described.map(wordOf), ...(designated === 1 ? [NUMBERED] : [])];
  const plain = nounRow(lexicon, wordOf(head), beside);
  if (plain === undefined || plain.standing === 'excluded') return undefined;
  const renown = known.find(
    (works) => first <= works.first && works.last <= head.index && works.last + 2 >= head.index,
  );
  const isWhole = renown !== undefined && renown.last === head.index;
  const noun = renown !== undefined && (plain.kind === null || isWhole) ? { ...plain, kind: renown.noun.kind } : plain;
  const end = head.index + designated;
  const bracket = acronymAt(marked, end + 1);
  const inner = described.find(({ text }) => text === '(');
  // "The Turkmenistan-Afghanistan-Pakistan-India (TAPI) pipeline": the acronym is renowned, the name begins before it.
  const bracketed = renown !== undefined && tokens[renown.first - 1]?.text === '(';
  const name = (bracketed ? undefined : renown?.first) ?? nameStart(marked, first, head, isMeasure);
  const named = name ?? (designated === 1 ? head.index : null);
  return {
    noun,
    head,
    determiner,
    start: determiner === 'none' || determiner === 'possessive' ? first : first - 1,
    first,
    last: bracket?.last ?? end,
    name: named,
    nameEnd: nameEnd(tokens, head, end),
    acronym: bracket?.acronym ?? (inner === undefined ? null : (acronymAt(marked, inner.index)?.acronym ?? null)),
    measured: described.some(isMeasure) || (before?.text === 'of' && isMeasure(tokens[first - 2] ?? before)),
    plural: head.xpos === 'NNS' || head.xpos === 'NNPS',
    renowned: false,
  };
}

function determinerOf(token: Token | undefined): Determiner {
  const text = token?.text.toLowerCase() ?? '';
  if (text === 'the') return 'definite';
  if (['this', 'that', 'these', 'those'].includes(text)) return 'demonstrative';
  if (['a', 'an', 'another'].includes(text)) return 'indefinite';
  return token?.xpos === 'PRP$' || token?.xpos === 'POS' ? 'possessive' : 'none';
}

/** The acronym in the bracket that opens at a word: "(TAPI)", "(CASA-1000)". */
function acronymAt(marked: MarkedSentence, open: number): { acronym: string; last: number } | undefined {
  const { tokens } = marked.sentence;
  if (tokens[open]?.text !== '(') return undefined;
  const close = tokens.findIndex(({ text }, index) => text === ')' && index > open && index < open + 7);
  const acronym = close === -1 ? '' : textBetween(marked, open + 1, close - 1);
  return ACRONYM.test(acronym) ? { acronym, last: close } : undefined;
}

/** The first capitalised word that is neither an amount nor the adjective of a country nor just opens the sentence. */
function nameStart(
  { sentence, mentionAt }: MarkedSentence,
  first: number,
  head: Token,
  isMeasure: (token: Token) => boolean,
): number | null {
  for (const token of sentence.tokens.slice(first, head.index)) {
    if (GENERIC.test(token.text)) continue;
    const mention = mentionAt(token.index);
    const behind = sentence.tokens[(mention?.last ?? head.index) + 1];
    const isRoute = behind?.text === '-' && sentence.tokens[behind.index + 1]?.xpos !== 'VBN';
    const isDemonym = mention?.form === 'demonym' && mention.last < head.index && !isRoute;
    const next = sentence.tokens[token.index + 1]?.text ?? '';
    const opens = token.index === 0 && token.upos !== 'PROPN' && mention === undefined && !/^\p{Lu}/u.test(next);
    if (/^\p{Lu}/u.test(token.text) && !isMeasure(token) && !isDemonym && !opens) return token.index;
  }
  return null;
}

/** "Trans-Afghanistan Railway project" ends with "Railway". */
function nameEnd(tokens: readonly Token[], head: Token, end: number): number {
  const before = tokens[head.index - 1];
  const isPlain = /^(?:project|scheme)$/.test(head.text) && before !== undefined;
  return isPlain && before.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text) ? before.index : end;
}
