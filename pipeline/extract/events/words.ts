import type { Reference } from '../../../schemas/reference.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import { conjoinedNouns } from '../clauses/nominal.ts';

export type WordClasses = ReadonlyMap<string, ReadonlySet<string>>;

/** Past or participle to base: what the lemmatiser may miss. */
export type IrregularVerbs = ReadonlyMap<string, string>;

/** The classes of each word of the lexicon; a word may stand in several rows. */
export function wordClasses(rows: Reference['eventWords']): WordClasses {
  const classes = new Map<string, Set<string>>();
  for (const { word, classes: names } of rows) {
    const known = classes.get(word) ?? new Set();
    for (const name of names) known.add(name);
    classes.set(word, known);
  }
  return classes;
}

/**
 * The forms under which a word is looked up: its lemma, and the lemma with the words before it that belong to it,
 * joined by hyphens ("water-cannon", "re-elect").
 */
export function keysOf(sentence: Sentence, token: Token, irregular: IrregularVerbs = none): readonly string[] {
  const cache = irregular === none ? plainKeys : verbKeys;
  const known = cache.get(token);
  if (known) return known;
  const keys = findKeys(sentence, token, irregular);
  cache.set(token, keys);
  return keys;
}

/** Keys found before; words are never changed, so that remembering them changes no result. */
const plainKeys = new WeakMap<Token, readonly string[]>();
const verbKeys = new WeakMap<Token, readonly string[]>();

function findKeys(sentence: Sentence, token: Token, irregular: IrregularVerbs): string[] {
  const lemma = plain(token.lemma);
  const keys = [lemma];
  const own = plain(token.text);
  if (own !== lemma) keys.push(own);
  if (token.xpos.startsWith('VB')) keys.push(...basesOf(own, irregular));
  if (own === lemma && token.xpos.startsWith('NN')) keys.push(...regularSingulars(own));
  const before = sentence.tokens[token.index - 1];
  if (before?.text === '-') {
    const start = sentence.tokens[token.index - 2];
    if (start) keys.unshift(`${start.text.toLowerCase()}-${lemma}`);
  }
  const after = sentence.tokens[token.index + 1]?.text === '-' ? sentence.tokens[token.index + 2] : undefined;
  if (after) keys.unshift(`${own}-${after.lemma.toLowerCase()}`);
  for (const part of childrenOf(sentence, token, 'compound', 'amod')) {
    if (part.index < token.index) keys.unshift(`${part.lemma.toLowerCase()}-${lemma}`);
  }
  return [...new Set(keys)];
}

const none: IrregularVerbs = new Map();

/** What a past could be the past of, for verbs that the lemmatiser does not know. */
function basesOf(past: string, irregular: IrregularVerbs): string[] {
  const base = irregular.get(past);
  if (base !== undefined) return [base];
  const doubled = /([bdgklmnprt])\1ed$/.test(past) ? [past.slice(0, -3)] : [];
  return past.endsWith('ed') ? [past.slice(0, -1), past.slice(0, -2), ...doubled] : [];
}

/** What a plural could be the plural of, for nouns that the lemmatiser leaves as they are. */
function regularSingulars(plural: string): string[] {
  if (plural.endsWith('men')) return [`${plural.slice(0, -3)}man`];
  if (plural.endsWith('ies')) return [`${plural.slice(0, -3)}y`];
  return plural.endsWith('s') ? [plural.slice(0, -1)] : [];
}

/** Small letters without accents. */
function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Endings of words for people: "knifeman", "asylum seeker", "economist". */
const personal = /(?:[^aeiou]er|eer|or|ist|man|woman|ian|ee|men|boy|girl)$/;

/** True for a common noun that the lexicon does not know and that by its ending is a person. */
export function isPersonal(classes: WordClasses, { upos, lemma }: Token): boolean {
  return upos === 'NOUN' && personal.test(lemma) && !classes.has(lemma);
}

/** True if one of the forms of the word belongs to the class. */
export function inClass(classes: WordClasses, sentence: Sentence, token: Token, name: string): boolean {
  return keysOf(sentence, token).some((key) => classes.get(key)?.has(name));
}

/** The nouns that "two tonnes of", "a package of" and the like stand for; the noun itself when it is no measure. */
export function contents(classes: WordClasses, sentence: Sentence, noun: Token): Token[] {
  const measure = noun.upos === 'NUM' || noun.upos === 'SYM' || inClass(classes, sentence, noun, 'container');
  if (!measure) return [noun];
  const inner = childrenOf(sentence, noun, 'nmod')
    .filter((child) => childrenOf(sentence, child, 'case').some(({ lemma }) => lemma === 'of' || lemma === 'in'))
    .flatMap((child) => conjoinedNouns(sentence, child));
  return [noun, ...inner.flatMap((child) => contents(classes, sentence, child))];
}
