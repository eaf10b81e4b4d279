/** A run of characters in Unicode code points, start inclusive, end exclusive, as the tables count. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The number of characters that two runs share. */
export function sharedLength(a: Run, b: Run): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The largest number of characters that a run of one list shares with a run of the other. */
export function overlap(some: readonly Run[], others: readonly Run[]): number {
  let best = 0;
  for (const one of some) for (const other of others) best = Math.max(best, sharedLength(one, other));
  return best;
}

const wordCharacter = /[\p{L}\p{N}]/u;

function cutsWord(text: string, start: number, end: number): boolean {
  const joined = (left: number): boolean => {
    const before = text.slice(Math.max(0, left - 1), left);
    const after = text.slice(left, left + 1);
    return wordCharacter.test(before) && wordCharacter.test(after);
  };
  return joined(start) || joined(end);
}

function codePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let position = from; position < to; position++) {
    const unit = text.charCodeAt(position);
    if (unit < 0xdc00 || unit > 0xdfff) count++;
  }
  return count;
}

/**
 * Every place where a quote stands in a text, in order, in code points.
 * Places inside a longer word or number are left out ("10 contracts" does not stand in "110 contracts"), unless there are no others.
 */
export function locate(text: string, quote: string): Run[] {
  const found: { start: number; end: number; cut: boolean }[] = [];
  let from = 0;
  let counted = 0;
  for (let at = text.indexOf(quote); at !== -1 && quote !== ''; at = text.indexOf(quote, at + 1)) {
    counted += codePoints(text, from, at);
    from = at;
    const end = at + quote.length;
    found.push({ start: counted, end: counted + codePoints(quote, 0, quote.length), cut: cutsWord(text, at, end) });
  }
  const whole = found.filter((place) => !place.cut);
  return (whole.length > 0 ? whole : found).map(({ start, end }) => ({ start, end }));
}

/**
 * Places for quotes that must not lie in one another ("2024" is not the "2024" of "May 2024"):
 * the longest quote chooses first, each takes its first free places in the order of the text.
 * @returns for each claim its places; fewer than wanted when the text has no more.
 */
export function locateApart(text: string, claims: readonly { quote: string; occurrences: number }[]): Run[][] {
  const order = claims.map((_, index) => index);
  const lengthOf = (index: number): number => claims[index]?.quote.length ?? 0;
  order.sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
  const taken: Run[] = [];
  const places: Run[][] = claims.map(() => []);
  for (const index of order) {
    const claim = claims[index];
    if (claim === undefined) continue;
    const free = locate(text, claim.quote).filter((place) => overlap([place], taken) === 0);
    places[index] = free.slice(0, claim.occurrences);
    taken.push(...places[index]);
  }
  return places;
}
