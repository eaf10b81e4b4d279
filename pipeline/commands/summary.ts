import { tableNames } from '../../schemas/tables.ts';
import type { BuildResult } from '../build.ts';

/** The summary of a build for the terminal. */
export function summarise({ dataset, files }: BuildResult, leftOut: number, folder: string, seconds: number): string {
  const { tables, issues, refused, account, corrections } = dataset;
  const rows = tableNames.map((name) => `  ${name.padEnd(14)}${String(tables[name].length).padStart(8)}`);
  const accounts = Object.entries(account).map(
    ([table, line]) =>
      `  ${table.padEnd(14)}${line.facts} facts = ${line.rows} rows + ${line.merged} merged + ${line.refused} refused`,
  );
  const size = files.reduce((total, { bytes }) => total + bytes.length, 0);
  return [
    `Clipsheet ${dataset.version}: ${tables.articles.length} articles${leftOut > 0 ? `, ${leftOut} left out` : ''}`,
    'Rows',
    ...rows,
    'Facts',
    ...accounts,
    `${issues.length} issues (issues.jsonl), ${refused.length} refused facts (refused.jsonl)`,
    ...(corrections.length === 0 ? [] : [`${corrections.length} corrections applied (corrections.jsonl)`]),
    `${files.length} files, ${(size / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s: ${folder}`,
  ].join('\n');
}
