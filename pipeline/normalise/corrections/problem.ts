import type { Correction } from '../../../schemas/corrections.ts';
import { Problem } from '../../../schemas/problem.ts';

/** What the article has instead, to be shown before the cure. */
export interface Candidates {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A problem of one entry: the message names the entry, the place its file and line. */
export function correctionProblem(
  { place, entry, kind, table }: Correction,
  code: string,
  message: string,
  fix: string,
  { title, lines }: Candidates = { title: '', lines: [] },
): Problem {
  const shown = lines.map((line) => `\n    ${line.replace(/\s+/g, ' ')}`).join('');
  const cure = lines.length === 0 ? fix : `${title}:${shown}\n  ${fix}`;
  return new Problem(`correction.${code}`, place, `Entry ${entry} (${kind} ${table}): ${message}`, cure);
}
