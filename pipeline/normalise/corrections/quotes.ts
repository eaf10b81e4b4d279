/** Where the article says the words of a correction. */
import type { Correction } from '../../../schemas/corrections.ts';
import type { EvidenceSpan, Span } from '../../../schemas/extracted.ts';
import type { Scope } from '../scope.ts';
import { correctionProblem } from './problem.ts';
import { partsOfWords, wholeWords } from './words.ts';

type Ground = Pick<Scope, 'article' | 'extracted'>;

/**
 * The places where the article says the quote of a correction; white space may differ. Whole words
 * first; where there are none, parts of words.
 * @throws Problem `correction.quote` that shows the words of the article that are most alike
 */
export function placesOfQuote(ground: Ground, correction: Correction, quote = correction.expects.quote): Span[] {
  const whole = wholeWords(ground.article.text, quote);
  const places = whole.length > 0 ? whole : partsOfWords(ground.article.text, quote);
  if (places.length > 0) return places;
  throw correctionProblem(
    correction,
    'quote',
    `The article does not say "${quote}"`,
    'Copy the words from the article, or remove the entry if it no longer applies',
    { title: 'Nearest', lines: nearestQuotes(ground, quote) },
  );
}

/**
 * The evidence that a quote is: its runs inside the passages, then those in pull quotes that repeat it.
 * @throws Problem `correction.occurrence` when the article says it in several places and the correction does not say which
 */
export function evidenceOfQuote(
  ground: Ground,
  correction: Correction,
  quote?: string,
): readonly [EvidenceSpan, ...EvidenceSpan[]] {
  const places = placesOfQuote(ground, correction, quote).map((place) => runsIn(ground, place));
  const { occurrence } = correction.expects;
  const chosen = occurrence === undefined ? onlyPlace(ground, places) : places[occurrence - 1];
  const [first, ...rest] = chosen ?? [];
  if (first === undefined) {
    throw correctionProblem(
      correction,
      'occurrence',
      'The article says this in several places',
      `Write "occurrence" below "quote", a number from 1 to ${places.length}, or a longer quote`,
      { title: 'Places', lines: places.map((runs, index) => `${index + 1}: ${around(ground, runs[0])}`) },
    );
  }
  const repeats = places.filter(([run]) => run !== undefined && passageOf(ground, run).repeats === first.passage);
  return [first, ...rest, ...repeats.flat()];
}

/** Which place is meant where only one is not a repetition. */
function onlyPlace(ground: Ground, places: readonly (readonly EvidenceSpan[])[]): readonly EvidenceSpan[] | undefined {
  const originals = places.filter(([run]) => run !== undefined && passageOf(ground, run).repeats === null);
  if (places.length === 1) return places[0];
  return originals.length === 1 ? originals[0] : undefined;
}

function passageOf({ extracted }: Ground, { passage }: EvidenceSpan) {
  return extracted.passages[passage] as Ground['extracted']['passages'][number];
}

// Evidence lies inside a passage: a quote of two sentences is two runs.
function runsIn({ extracted }: Ground, { start, end }: Span): EvidenceSpan[] {
  return extracted.passages.flatMap((passage, position) => {
    const run = { start: Math.max(start, passage.start), end: Math.min(end, passage.end), passage: position };
    return run.start < run.end ? [run] : [];
  });
}

function around({ article: { text } }: Ground, run: Span | undefined): string {
  if (run === undefined) return 'between two sentences';
  return `…${text.slice(Math.max(0, run.start - 40), run.start)}⟦${text.slice(run.start, run.end)}⟧${text.slice(run.end, run.end + 40)}…`;
}

/** Of each passage the run of as many words that has most words of the quote; the best three. */
function nearestQuotes({ article, extracted }: Ground, quote: string): string[] {
  const wanted = quote.trim().split(/\s+/u);
  const runs = extracted.passages.flatMap(({ start, end }) => {
    const words = article.text.slice(start, end).split(/\s+/u);
    const windows = Array.from({ length: Math.max(1, words.length - wanted.length + 1) }, (_, from) =>
      words.slice(from, from + wanted.length),
    );
    const scored = windows.map((window) => ({ text: window.join(' '), score: commonWords(window, wanted) }));
    return scored.toSorted((left, right) => right.score - left.score).slice(0, 1);
  });
  const best = runs
    .filter(({ score }) => score * 2 >= wanted.length)
    .toSorted((left, right) => right.score - left.score);
  return [...new Set(best.map(({ text }) => text))].slice(0, 3);
}

function commonWords(left: readonly string[], right: readonly string[]): number {
  const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const rest = right.map(bare);
  return left.filter((word) => {
    const index = rest.indexOf(bare(word));
    if (index === -1) return false;
    rest.splice(index, 1);
    return true;
  }).length;
}
