import type { Passage } from '../amount.ts';
import type { Draft } from '../draft.ts';
import type { CurrencyRow } from '../lexicon.ts';

/** What the article as a whole says of a shared currency word: the currency meant by each set of candidates. */
export type CurrencySettler = (rows: readonly CurrencyRow[]) => CurrencyRow | undefined;

/** How often each currency is named outright in the article, by code. */
export type NamedCurrencies = ReadonlyMap<string, number>;

/**
 * Settles shared words ("rupees", "$") by the article: a currency that it names outright among the candidates, else the
 * one whose places it speaks of most, else the usual one. A plain "$" is the US dollar, unless another dollar is named
 * outright and the US one is not, or the article speaks most of a country that writes its
 * own so, or opens with it.
 */
export function currencySettler(
  text: string,
  named: NamedCurrencies,
  currencies: readonly CurrencyRow[],
): CurrencySettler {
  const cache = new Map<readonly CurrencyRow[], CurrencyRow | undefined>();
  return (rows) => {
    if (!cache.has(rows)) cache.set(rows, settle(text, named, rows, currencies));
    return cache.get(rows);
  };
}

function settle(
  text: string,
  named: NamedCurrencies,
  rows: readonly CurrencyRow[],
  currencies: readonly CurrencyRow[],
): CurrencyRow | undefined {
  const byName = best(rows, (row) => named.get(row.code) ?? 0);
  if (byName) return byName;
  const usual = rows.find((row) => row.default === 'yes') ?? rows[0];
  const spokenOf = (row: CurrencyRow): number =>
    row.places
      .filter((place) => !row.places.some((other) => other !== place && place.includes(other)))
      .reduce((total, place) => total + occurrences(text, place), 0);
  const dollars = rows.some((row) => row.code === 'USD');
  const candidates = dollars ? rows.filter((row) => row.default !== '') : rows;
  // Of two that are spoken of as often, the one that comes first: what is added is less than one mention.
  const rank = (row: CurrencyRow): number =>
    spokenOf(row) === 0 ? 0 : spokenOf(row) + 1 - firstOf(text, row) / (text.length + 1);
  const local = best(candidates, rank);
  if (!local || !dollars || local === usual) return local ?? usual;
  const others = currencies.filter((row) => row !== local);
  const isMost = others.every((row) => spokenOf(row) <= spokenOf(local));
  const isOpening = others.every((row) => firstOf(text, row) > firstOf(text, local));
  return spokenOf(local) > 1 && (isMost || isOpening) ? local : usual;
}

function firstOf(text: string, { places }: CurrencyRow): number {
  return Math.min(...places.map((place) => text.indexOf(place)).filter((at) => at !== -1));
}

/** The row with the highest count above zero; of equals the first. */
function best(rows: readonly CurrencyRow[], count: (row: CurrencyRow) => number): CurrencyRow | undefined {
  let winner: CurrencyRow | undefined;
  let highest = 0;
  for (const row of rows) {
    const score = count(row);
    if (score > highest) {
      winner = row;
      highest = score;
    }
  }
  return winner;
}

function occurrences(text: string, place: string): number {
  let count = 0;
  for (let at = text.indexOf(place); at !== -1; at = text.indexOf(place, at + place.length)) count += 1;
  return count;
}

/** Counts the currencies that drafts name outright. */
export function namedCurrencies(drafts: readonly Draft[]): NamedCurrencies {
  const counts = new Map<string, number>();
  for (const { currency } of drafts) {
    const code = currency?.sure ? currency.rows[0]?.code : undefined;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/**
 * The only currency among the candidates whose country its sentence speaks of before the sum, else in the rest of it:
 * "Kenya Power paid 8 billion shillings". Dollars are settled by the article as a whole.
 */
function ofSentence({ text, words }: Passage, { first, currency }: Draft): CurrencyRow | undefined {
  const rows = currency?.rows ?? [];
  if (rows.some(({ code }) => code === 'USD')) return undefined;
  const [start, sum, end] = [words[0]?.start ?? 0, words[first]?.start ?? 0, words.at(-1)?.end ?? 0];
  for (const stretch of [text.slice(start, sum), text.slice(sum, end)]) {
    const near = rows.filter(({ places }) => places.some((place) => stretch.includes(place)));
    if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  }
  return undefined;
}

/** Gives each amount of money in a shared word its settled currency. */
export function settleCurrencies(passage: Passage, drafts: readonly Draft[], settler: CurrencySettler): Draft[] {
  return drafts.map((item) => {
    if (item.currency === null || item.currency.sure) return item;
    const row = ofSentence(passage, item) ?? settler(item.currency.rows);
    return row ? { ...item, unit: row.code } : item;
  });
}

/** Single letters ("R500m", "N5bn") are money only where the article speaks of the country. */
export function withoutStrayLetters({ text, words }: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((item) => {
    const opener = words[item.first];
    if (
      item.dimension !== 'money' ||
      opener?.kind !== 'letters' ||
      opener.text.length > 1 ||
      words[item.first + 1]?.kind !== 'digits'
    )
      return true;
    return item.currency?.rows.some((row) => row.places.some((place) => text.includes(place))) ?? true;
  });
}
