import type { NameBook } from './names.ts';
import type { Comparison } from './score.ts';

const shown = (value: string | number | boolean | null | undefined): string => (value == null ? '' : String(value));

/** Whether two numbers are the same as a reader writes them: to nine digits, or to two decimals (33.33 = 33.3333). */
export function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) || Math.round(a * 100) === Math.round(b * 100);
}

/** Compares codes, units, EDTF: equal or not. */
export function compareCode(
  expected: string | number | boolean | null,
  actual: string | number | boolean | null | undefined,
): Comparison {
  return { expected: shown(expected), actual: shown(actual), right: shown(expected) === shown(actual) };
}

/** Compares an entity named in gold with an emitted one, by its id; null means that there is none. */
export function compareEntity(names: NameBook, expected: string | null, actual: string | null): Comparison {
  const right = expected === null || actual === null ? expected === actual : names.isNamed(actual, expected);
  return { expected: shown(expected), actual: actual === null ? '' : names.label(actual), right };
}

/** Compares a list of names in gold with the one emitted entity that there is room for: any of them is right. */
export function compareOneOf(names: NameBook, expected: readonly string[], actual: string | null): Comparison {
  const right = actual === null ? expected.length === 0 : expected.some((name) => names.isNamed(actual, name));
  return { expected: expected.join('; '), actual: actual === null ? '' : names.label(actual), right };
}

/** Compares a place named in gold with an emitted entity: a capital that stands for its government is no place. */
export function comparePlace(names: NameBook, expected: string | null, actual: string | null): Comparison {
  const right = expected === null || actual === null ? expected === actual : names.isPlace(actual, expected);
  return { expected: shown(expected), actual: actual === null ? '' : names.label(actual), right };
}

/** Compares two lists as sets; right when both hold the same. */
export function compareMembers<T>(
  expected: readonly string[],
  actual: readonly T[],
  same: (expected: string, actual: T) => boolean,
  label: (actual: T) => string,
): Comparison {
  const left = [...actual];
  let shared = 0;
  for (const one of expected) {
    const at = left.findIndex((other) => same(one, other));
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }
  return {
    expected: expected.join('; '),
    actual: actual.map(label).join('; '),
    right: shared === expected.length && shared === actual.length,
    members: { gold: expected.length, emitted: actual.length, shared },
  };
}

/** Compares a list of entities named in gold with a list of emitted ids, as sets. */
export function compareEntities(names: NameBook, expected: readonly string[], actual: readonly string[]): Comparison {
  return compareMembers(
    expected,
    actual,
    (name, id) => names.isNamed(id, name),
    (id) => names.label(id),
  );
}

/** 2 * shared / (gold + emitted) of a list comparison; 1 when both are empty. */
export function membersF1({ members }: Comparison): number {
  if (members === undefined || members.gold + members.emitted === 0) return 1;
  return (2 * members.shared) / (members.gold + members.emitted);
}
