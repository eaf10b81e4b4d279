import { type Analyser, createAnalyser } from '../extract/grammar/analyser.ts';

const MEASURED_WORDS = 20_000;
const LENGTHS = [25, 100, 250, 500];
/** Words per second of wink-nlp's tagger, measured once on an idle core: a well-known fast tagger that does not parse. */
const WINK_WORDS_PER_SECOND = 258_000;

/**
 * Measures the analyser, from text to trees on one core: time to load, words per second, and microseconds per word for
 * sentences of several lengths (lines of words without marks). Printed for people: the numbers vary from run to run.
 */
export function measureSpeed(modelBytes: Uint8Array, text: string): string {
  const begin = performance.now();
  const analyser = createAnalyser(modelBytes);
  const loaded = performance.now() - begin;
  microsecondsPerWord(analyser, text);
  const perSecond = 1e6 / microsecondsPerWord(analyser, text);
  const words = text.match(/[A-Za-z]+/g) ?? [];
  const byLength = LENGTHS.map((length) => {
    const line = words.slice(0, length).join(' ').toLowerCase();
    return `${length} words ${microsecondsPerWord(analyser, line).toFixed(0)}`;
  });
  return [
    '## Speed',
    `loaded in ${loaded.toFixed(0)} ms`,
    `${perSecond.toFixed(0)} words per second, ${(WINK_WORDS_PER_SECOND / perSecond).toFixed(1)} times the time of a tagger alone (wink-nlp)`,
    `microseconds per word by length of sentence: ${byLength.join(', ')}`,
    `memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  ].join('\n');
}

function microsecondsPerWord(analyser: Analyser, text: string): number {
  const begin = performance.now();
  let words = 0;
  while (words < MEASURED_WORDS) for (const { tokens } of analyser.analyse(text)) words += tokens.length;
  return ((performance.now() - begin) * 1000) / words;
}
