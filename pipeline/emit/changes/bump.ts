/**
 * Which bump of the version a change calls for, by the rules of the data contract: a table, column or code removed,
 * renamed, retyped or reordered is major; tables, columns at the end, codes and rows that come or go are minor; a row that
 * says something else about the same words is patch.
 */
import { type Bump, bumps } from '../../../schemas/changes.ts';

/** The largest of some bumps. */
export function largest(all: readonly Bump[]): Bump {
  return bumps[Math.max(0, ...all.map((bump) => bumps.indexOf(bump)))] as Bump;
}

/** The version that follows another by a bump: 0.1.3 by minor is 0.2.0. */
export function bumped(version: string, bump: Bump): string {
  const [major, minor, patch] = partsOf(version);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  if (bump === 'patch') return `${major}.${minor}.${patch + 1}`;
  return version;
}

/** Below 0 when the first version is the smaller one, 0 when they are the same. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [partsOf(left), partsOf(right)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether a text is a version of three whole numbers. */
export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(text);
}

function partsOf(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}
