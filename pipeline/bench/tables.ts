/** The measurements as Markdown. */
import type { Article } from '../../schemas/article.ts';
import type { Timings } from './layers.ts';
import type { MemoryMeasurement } from './memory.ts';

/** The bare floor that every layer is set against. */
const FLOOR = 'tokens alone';
/** What turns numbers into observations, once a text is parsed. */
const NUMBERS = ['dates', 'quantities', 'observations'];

/** A row a layer: words per second, and how many times the time of tokenising alone it takes. */
export function layerTable(articles: readonly Article[], timings: Timings): string {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const numbers = NUMBERS.reduce((sum, name) => sum + (timings.get(name) ?? 0), 0);
  const floor = timings.get(FLOOR) ?? Number.NaN;
  const rows = [...timings, ['dates, quantities and observations', numbers] as const].map(([name, time]) => [
    name,
    String(Math.round((words / time) * 1000)),
    (time / floor).toFixed(2),
  ]);
  return table(['one core', 'words per second', `times the time of ${FLOOR}`], rows);
}

/** A row a measurement: peak memory and words per second of the whole reading of articles. */
export function memoryTable(measurements: readonly MemoryMeasurement[]): string {
  return table(
    ['articles', 'words per second', 'peak memory (MB)'],
    measurements.map(({ articles, words, seconds, peak }) => [
      String(articles),
      String(Math.round(words / seconds)),
      peak.toFixed(0),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line), ''].join('\n');
}
