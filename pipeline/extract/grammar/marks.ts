/** A word as far as the attachment of punctuation depends on it. */
export interface MarkedWord {
  readonly text: string;
  /** Place of the head, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»', '``': "''", '"': '"' };

/**
 * Heads with brackets, quotation marks and commas attached as Universal Dependencies ask, given the tree of the words:
 * a pair hangs on the head of what it encloses; a comma hangs as high as it can in the lower of the two parts that it
 * separates, so that it never breaks a phrase. (The idea is that of udapi's ud.FixPunct.)
 */
export function attachMarks(words: readonly MarkedWord[]): number[] {
  const isMark = (index: number) => words[index]?.deprel === 'punct';
  const heads = words.map(({ head }) => head);
  for (const [index, head] of heads.entries()) if (isMark(head)) heads[index] = headAbove(heads, head, isMark);
  const paired = new Set<number>();
  for (const [open, close] of pairsOf(words, isMark)) {
    const tops = range(open + 1, close).filter(
      (index) => !isMark(index) && !isBetween(heads[index] as number, open, close),
    );
    if (tops.length !== 1) continue;
    for (const mark of [open, close]) {
      heads[mark] = tops[0] as number;
      paired.add(mark);
    }
  }
  for (const [index, { text }] of words.entries()) {
    if (text !== ',' || !isMark(index) || paired.has(index)) continue;
    const path = pathToSeparated(heads, index, isMark);
    if (path.length > 0 && !path.includes(heads[index] as number)) heads[index] = path.at(-1) as number;
  }
  return heads;
}

/** The first head above a mark that is no mark; the mark itself when it is the root. */
function headAbove(heads: readonly number[], mark: number, isMark: (index: number) => boolean): number {
  let head = mark;
  while (isMark(head) && (heads[head] as number) >= 0) head = heads[head] as number;
  return head;
}

/** Opening and closing marks that belong together, inner pairs first. */
function pairsOf(words: readonly MarkedWord[], isMark: (index: number) => boolean): [number, number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (const [index, { text }] of words.entries()) {
    if (!isMark(index)) continue;
    const partner = open.findLastIndex((place) => PAIRS[(words[place] as MarkedWord).text] === text);
    if (partner >= 0) {
      pairs.push([open[partner] as number, index]);
      open.length = partner;
    } else if (Object.hasOwn(PAIRS, text)) open.push(index);
  }
  return pairs;
}

/**
 * The words that a comma may hang on, lowest first: the nearest word on the side that is lower in the tree, and its heads
 * as far as they stay on that side.
 */
function pathToSeparated(heads: readonly number[], comma: number, isMark: (index: number) => boolean): number[] {
  const left = climb(heads, nearest(comma, -1), (head) => head >= 0 && head < comma);
  const right = climb(heads, nearest(comma, 1), (head) => head > comma);
  if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
  if (hangsOn(heads, left.at(-1) as number, right.at(-1) as number)) return left;
  return hangsOn(heads, right.at(-1) as number, left.at(-1) as number) ? right : [];

  function nearest(from: number, step: number): number {
    let index = from + step;
    while (isMark(index)) index += step;
    return index >= 0 && index < heads.length ? index : -1;
  }
}

function climb(heads: readonly number[], from: number, allowed: (head: number) => boolean): number[] {
  const path = from < 0 ? [] : [from];
  for (let head = heads[from] ?? -1; allowed(head); head = heads[head] as number) path.push(head);
  return path;
}

function hangsOn(heads: readonly number[], word: number, above: number): boolean {
  for (let index = word; index >= 0; index = heads[index] as number) if (index === above) return true;
  return false;
}

function isBetween(index: number, open: number, close: number): boolean {
  return index > open && index < close;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(end - start, 0) }, (_, offset) => start + offset);
}
