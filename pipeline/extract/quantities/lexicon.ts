import type { Reference } from '../../../schemas/reference.ts';
import type { Dimension, Qualifier } from '../../../schemas/vocabulary.ts';
import { type PhraseIndex, phraseIndex } from './phrases.ts';

export type NumeralRow = Reference['numerals'][number];
export type CurrencyRow = Reference['currencies'][number];

/** What one written unit is. */
export interface UnitReading {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly per: string | null;
  /** Metres or grams in one unit, for what is written in two parts. */
  readonly base: number | null;
}

/** Currencies that a written form may mean, and whether it is the hundredth part. */
export interface CurrencyReading {
  readonly rows: readonly CurrencyRow[];
  readonly minor: boolean;
  /** False when the form is shared, so that the context must settle it. */
  readonly sure: boolean;
}

export interface HedgeReading {
  readonly qualifier: Qualifier;
  readonly phrase: string;
}

/** All words of the quantity grammar, indexed. */
export interface QuantityLexicon {
  readonly numerals: ReadonlyMap<string, NumeralRow>;
  /** Scale marks ("bn") exactly as written. */
  readonly marks: ReadonlyMap<string, number>;
  readonly multiples: ReadonlyMap<string, Reference['multiples'][number]>;
  readonly unitWords: PhraseIndex<UnitReading>;
  /** Symbols by first character, the longest first. */
  readonly unitSymbols: ReadonlyMap<string, readonly (readonly [string, UnitReading])[]>;
  readonly currencyWords: PhraseIndex<CurrencyReading>;
  /** "US$", "Rs", "MYR": symbols and codes exactly as written. */
  readonly currencySymbols: ReadonlyMap<string, CurrencyReading>;
  readonly rateNouns: PhraseIndex<string>;
  readonly rateAdverbs: ReadonlyMap<string, string>;
  readonly rateAdjectives: ReadonlyMap<string, string>;
  readonly hedgesBefore: PhraseIndex<HedgeReading>;
  readonly hedgesAfter: PhraseIndex<HedgeReading>;
  readonly labels: ReadonlyMap<string, 'any' | 'capital'>;
  readonly people: ReadonlySet<string>;
  /** Lemmas of what befalls or is done to people, with the side on which they stand: "object kill", "subject flee". */
  readonly peopleVerbs: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly currencies: readonly CurrencyRow[];
}

export type QuantityReference = Pick<
  Reference,
  | 'numerals'
  | 'multiples'
  | 'numberLabels'
  | 'units'
  | 'rates'
  | 'currencies'
  | 'hedges'
  | 'people'
  | 'indicators'
  | 'changes'
>;

/** Indexes the reference rows for the quantity grammar. */
export function quantityLexicon(reference: QuantityReference): QuantityLexicon {
  const { currencies } = reference;
  return {
    numerals: firstOf(reference.numerals.filter(({ kind }) => kind !== 'scale_mark').map((row) => [row.word, row])),
    marks: firstOf(reference.numerals.filter(({ kind }) => kind === 'scale_mark').map((row) => [row.word, row.value])),
    multiples: firstOf(reference.multiples.map((row) => [row.word, row])),
    unitWords: phraseIndex(reference.units.flatMap((row) => row.words.map((word) => [word, row] as const))),
    unitSymbols: byFirstCharacter(reference.units),
    currencyWords: phraseIndex([...namedCurrencies(currencies), ...currencyNouns(currencies)]),
    currencySymbols: currencySymbols(currencies),
    rateNouns: phraseIndex(reference.rates.filter(({ kind }) => kind === 'noun').map((row) => [row.word, row.per])),
    rateAdverbs: firstOf(reference.rates.filter(({ kind }) => kind === 'adverb').map((row) => [row.word, row.per])),
    rateAdjectives: firstOf(
      reference.rates.filter(({ kind }) => kind === 'adjective').map((row) => [row.word, row.per]),
    ),
    hedgesBefore: phraseIndex(reference.hedges.filter(({ position }) => position === 'before').map(hedgeEntry)),
    hedgesAfter: phraseIndex(reference.hedges.filter(({ position }) => position === 'after').map(hedgeEntry)),
    labels: firstOf(reference.numberLabels.map((row) => [row.word, row.kind])),
    peopleVerbs: new Set(
      reference.indicators
        .filter(({ class: wordClass, dimensions }) => wordClass === 'verb' && dimensions.includes('people'))
        .map(({ word, holds }) => `${holds ?? 'object'} ${word}`),
    ),
    people: new Set(reference.people.flatMap(({ singular, plural }) => [singular, plural])),
    currencies: reference.currencies,
    changes: new Set(reference.changes.filter(({ kind }) => kind === 'change').flatMap(({ forms }) => forms)),
  };
}

function firstOf<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map([...entries].reverse());
}

function hedgeEntry({ phrase, qualifier }: Reference['hedges'][number]): readonly [string, HedgeReading] {
  return [phrase, { qualifier, phrase }];
}

function byFirstCharacter(units: Reference['units']): ReadonlyMap<string, readonly (readonly [string, UnitReading])[]> {
  const index = new Map<string, (readonly [string, UnitReading])[]>();
  for (const row of units) {
    for (const symbol of row.symbols) {
      const first = symbol.charAt(0);
      index.set(first, [...(index.get(first) ?? []), [symbol, row] as const]);
    }
  }
  for (const symbols of index.values()) symbols.sort(([left], [right]) => right.length - left.length);
  return index;
}

/** "Swiss francs", "US dollars", "pound sterling": the adjective settles the currency. */
function* namedCurrencies(currencies: readonly CurrencyRow[]): Iterable<readonly [string, CurrencyReading]> {
  for (const row of currencies) {
    const reading = { rows: [row], minor: false, sure: true };
    for (const name of row.names) yield [name, reading];
    for (const adjective of row.adjectives) {
      for (const noun of row.nouns) yield [`${adjective} ${noun}`, reading];
      for (const noun of row.minor.filter((word) => word.length > 1))
        yield [`${adjective} ${noun}`, { ...reading, minor: true }];
    }
  }
}

function* currencyNouns(currencies: readonly CurrencyRow[]): Iterable<readonly [string, CurrencyReading]> {
  for (const [noun, rows] of grouped(currencies, (row) => row.nouns)) {
    yield [noun, { rows, minor: false, sure: rows.length === 1 }];
  }
  for (const [noun, rows] of grouped(currencies, (row) => row.minor.filter((word) => word.length > 1))) {
    yield [noun, { rows, minor: true, sure: rows.length === 1 }];
  }
}

function currencySymbols(currencies: readonly CurrencyRow[]): ReadonlyMap<string, CurrencyReading> {
  const index = new Map<string, CurrencyReading>();
  for (const row of currencies) {
    if (!index.has(row.code)) index.set(row.code, { rows: [row], minor: false, sure: true });
  }
  for (const [symbol, rows] of grouped(currencies, (row) => row.symbols)) {
    const shared = symbol === '$' ? currencies.filter(({ nouns }) => nouns.includes('dollar')) : rows;
    if (!index.has(symbol)) index.set(symbol, { rows: shared, minor: false, sure: shared.length === 1 });
  }
  return index;
}

function grouped(
  currencies: readonly CurrencyRow[],
  forms: (row: CurrencyRow) => readonly string[],
): ReadonlyMap<string, readonly CurrencyRow[]> {
  const groups = new Map<string, CurrencyRow[]>();
  for (const row of currencies) {
    for (const form of forms(row)) groups.set(form, [...(groups.get(form) ?? []), row]);
  }
  return groups;
}
