/** How long each layer of the extraction takes, on one core, beside tokenising alone. */
import type { Article } from '../../schemas/article.ts';
import type { Ingredients } from '../build.ts';
import { type Analyser, createAnalyser } from '../extract/grammar/analyser.ts';
import { createReaders, extractWith, type Readers } from '../extract/extract.ts';
import { createTokeniser } from '../extract/grammar/tokenise.ts';
import { createReader } from '../extract/grammar/reader.ts';
import { winkFloors } from './wink.ts';

/** Milliseconds that a piece of work took, by its name. */
export type Timings = ReadonlyMap<string, number>;

type Work = (...given: never[]) => unknown;

/** Wraps a function so that the time it takes is added under a name. */
function timed<T extends Work>(name: string, work: T, timings: Map<string, number>): T {
  return ((...given: never[]) => {
    const begin = performance.now();
    const result = work(...given);
    timings.set(name, (timings.get(name) ?? 0) + performance.now() - begin);
    return result;
  }) as T;
}

/**
 * Times every layer over the same articles; the first round, in which the engine still compiles, is left out, and of the
 * others the fastest counts for each layer, since a busy machine only ever adds.
 */
export function timeLayers({ reference, model }: Ingredients, articles: readonly Article[], rounds = 4): Timings {
  const fastest = new Map<string, number>();
  const tokenise = createTokeniser(createReader(model).model.forms.words);
  const floors = winkFloors();
  let timings = new Map<string, number>();
  const analyser: Analyser = createAnalyser(model);
  const parse: Analyser = {
    analyse: (text, start, end) => timed('parse', analyser.analyse, timings)(text, start, end),
  };
  const readers = createReaders(reference, parse);
  const timedReaders = Object.fromEntries(
    Object.entries(readers).map(([name, read]) => [name, (given: never) => timed(name, read as Work, timings)(given)]),
  ) as unknown as Readers;
  const extract = extractWith(timedReaders);
  for (let round = 0; round < rounds; round += 1) {
    timings = new Map();
    for (const article of articles) {
      timed('tokens alone', tokenise, timings)(article.text, 0, article.text.length);
      for (const [name, run] of floors) timed(name, run, timings)(article.text);
      timed('extraction', extract, timings)(article);
    }
    if (round > 0) keepFastest(fastest, timings);
  }
  return fastest;
}

function keepFastest(fastest: Map<string, number>, timings: Timings): void {
  for (const [name, time] of timings) fastest.set(name, Math.min(time, fastest.get(name) ?? time));
}
