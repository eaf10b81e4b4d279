/** The notes of a release: what CHANGELOG.md says of the version, and what changed in the data. */
import type { Changes } from '../../schemas/changes.ts';
import { Problem } from '../../schemas/problem.ts';

/** Retired ids that the notes list; changes.json holds all. */
const LISTED = 50;

/**
 * Markdown for the page of a release.
 * @param changelog text of CHANGELOG.md
 * @param changes content of changes.json, or null for the first version
 * @throws Problem `release.changelog` when the changelog has no section of that version
 */
export function releaseNotes(version: string, changelog: string, changes: Changes | null): string {
  return [
    `# Clipsheet data ${version}`,
    sectionOf(changelog, version),
    ...(changes === null ? [] : changeNotes(changes)),
  ]
    .join('\n\n')
    .concat('\n');
}

function sectionOf(changelog: string, version: string): string {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## ${version} `) || line === `## ${version}`);
  if (start === -1) {
    throw new Problem(
      'release.changelog',
      'CHANGELOG.md',
      `It has no section "## ${version}"`,
      'Say there what is new',
    );
  }
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines
    .slice(start + 1, length === -1 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

function changeNotes({ old, bump, schema, counts, retired }: Changes): string[] {
  const moved = counts.filter(({ added, removed, modified }) => added + removed + modified > 0);
  return [
    `## Changes in the data since ${old}`,
    `The change is a ${bump} one. All rows with their values before and after: \`changes.json\`.`,
    ...(schema.length === 0
      ? []
      : [schema.map((one) => `- ${one.bump}: ${one.change.replaceAll('_', ' ')} \`${columnOf(one)}\``).join('\n')]),
    ...(moved.length === 0 ? [] : [countTable(moved)]),
    ...(retired.length === 0 ? [] : [retiredList(retired)]),
  ];
}

function columnOf({ table, column, before, after }: Changes['schema'][number]): string {
  const change = before === null && after === null ? '' : `: ${before ?? ''} -> ${after ?? ''}`;
  return `${column === null ? table : `${table}.${column}`}${change}`;
}

function countTable(counts: Changes['counts']): string {
  const rows = counts.map(
    ({ table, before, after, added, removed, modified }) =>
      `| ${table} | ${before} | ${after} | ${added} | ${removed} | ${modified} |`,
  );
  return ['| table | before | after | added | removed | modified |', '|---|---:|---:|---:|---:|---:|', ...rows].join(
    '\n',
  );
}

function retiredList(retired: Changes['retired']): string {
  const lines = retired
    .slice(0, LISTED)
    .map(
      ({ id, reason, replacement }) =>
        `- \`${id}\`: ${reason.replaceAll('_', ' ')}${replacement === null ? '' : `, now \`${replacement}\``}`,
    );
  const rest = retired.length - lines.length;
  return ['Ids that are gone:', '', ...lines, ...(rest > 0 ? [`- … and ${rest} more in \`changes.json\``] : [])].join(
    '\n',
  );
}
