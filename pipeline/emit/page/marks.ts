/** Runs of characters that may overlap -> marks that stand one inside the other. */

/** A run of characters and the facts that rest on it. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly FactMark[];
}

export interface FactMark {
  readonly id: string;
  readonly kind: string;
}

/** A mark or bare text; the parts of one run that had to be cut carry the run's number. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Null for bare text. */
  readonly run: number | null;
  readonly children: readonly Piece[];
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly run: number;
}

/**
 * Nests runs inside a text from `start` to `end`. Of two runs that overlap without one holding the other, the later one is cut
 * where the earlier ends; its parts carry the same number.
 */
export function nestRuns(runs: readonly Run[], start: number, end: number): Piece[] {
  const inside = runs.flatMap((run, index): Cut[] => {
    const cut = { start: Math.max(run.start, start), end: Math.min(run.end, end), run: index };
    return cut.start < cut.end ? [cut] : [];
  });
  return piecesOf(uncrossed(inside), start, end);
}

function uncrossed(cuts: readonly Cut[]): Cut[] {
  const waiting = [...cuts].sort(inOrder);
  const done: Cut[] = [];
  const open: Cut[] = [];
  while (waiting.length > 0) {
    const next = waiting.shift() as Cut;
    while (open.length > 0 && (open.at(-1) as Cut).end <= next.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && next.end > around.end) {
      waiting.push({ ...next, end: around.end }, { ...next, start: around.end });
      waiting.sort(inOrder);
      continue;
    }
    open.push(next);
    done.push(next);
  }
  return done;
}

function inOrder(left: Cut, right: Cut): number {
  return left.start - right.start || right.end - left.end || left.run - right.run;
}

/** Cuts in order, none crossing another -> a tree with the bare text between them. */
function piecesOf(cuts: readonly Cut[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let index = 0;
  while (index < cuts.length) {
    const cut = cuts[index] as Cut;
    let next = index + 1;
    while (next < cuts.length && (cuts[next] as Cut).start < cut.end) next += 1;
    if (at < cut.start) pieces.push(bare(at, cut.start));
    pieces.push({ ...cut, children: piecesOf(cuts.slice(index + 1, next), cut.start, cut.end) });
    at = cut.end;
    index = next;
  }
  if (at < end) pieces.push(bare(at, end));
  return pieces;
}

function bare(start: number, end: number): Piece {
  return { start, end, run: null, children: [] };
}
