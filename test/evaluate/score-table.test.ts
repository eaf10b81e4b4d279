import { describe, expect, test } from 'vitest';
import { compareCode, compareMembers, membersF1, sameNumber } from '../../pipeline/evaluate/compare.ts';
import { scoreTable, type TableMatching } from '../../pipeline/evaluate/score-table.ts';

interface Fruit {
  readonly kind: string;
  readonly colour: string | null;
  readonly size: number;
}

function matching(gold: readonly Fruit[], emitted: readonly Fruit[]): TableMatching<Fruit, Fruit> {
  return {
    table: 'fruits',
    article: 'x',
    gold,
    emitted,
    mayMatch: (a, b) => a.kind === b.kind,
    fields: [
      { name: 'colour', compare: (a, b) => compareCode(a.colour, b.colour) },
      { name: 'size', compare: (a, b) => (a.size === 0 ? undefined : compareCode(a.size, b.size)) },
    ],
    wholeFields: ['colour'],
    describeGold: (fruit) => `${fruit.kind} ${fruit.colour}`,
    describeEmitted: (fruit) => `${fruit.kind} ${fruit.colour}`,
  };
}

const fruit = (kind: string, colour: string | null, size = 0): Fruit => ({ kind, colour, size });

describe('scoreTable', () => {
  test('of several partners the one with more right fields is taken', () => {
    const { pairs } = scoreTable(matching([fruit('apple', 'red')], [fruit('apple', 'green'), fruit('apple', 'red')]));
    expect(pairs.map(({ emitted }) => emitted.colour)).toEqual(['red']);
  });

  test('a preference outweighs right fields', () => {
    const rule = matching([fruit('apple', 'red', 0)], [fruit('apple', 'red', 1), fruit('apple', 'green', 2)]);
    const { pairs } = scoreTable({ ...rule, preference: (_, emitted) => 10 * emitted.size });
    expect(pairs.map(({ emitted }) => emitted.size)).toEqual([2]);
  });

  test('more matches outweigh better matches', () => {
    const rule = matching(
      [fruit('apple', 'red'), fruit('any', 'red')],
      [fruit('apple', 'red'), fruit('pear', 'green')],
    );
    const mayMatch = (a: Fruit, b: Fruit) => a.kind === 'any' || a.kind === b.kind;
    const { score } = scoreTable({
      ...rule,
      mayMatch,
      preference: (a, b) => (a.kind === 'any' && b.kind === 'apple' ? 50 : 0),
    });
    expect(score.matched).toBe(2);
  });

  test('a field that gold does not judge is not counted', () => {
    const { score } = scoreTable(
      matching([fruit('apple', 'red'), fruit('pear', null, 3)], [fruit('apple', 'red'), fruit('pear', 'red', 3)]),
    );
    expect(score.fields['size']).toMatchObject({ judged: 1, right: 1, given: 1, givenRight: 1 });
    expect(score.fields['colour']).toMatchObject({ judged: 2, right: 1, given: 1, givenRight: 1 });
    expect(score.whole).toBe(1);
  });

  test('a forgiven extra counts neither way', () => {
    const rule = matching([], [fruit('apple', 'red'), fruit('pear', 'red')]);
    const { score, findings } = scoreTable({ ...rule, forgiven: (row) => row.kind === 'pear' });
    expect(score.emitted).toBe(1);
    expect(findings).toEqual([{ kind: 'extra', table: 'fruits', article: 'x', row: 'apple red' }]);
  });

  test('a wrong field says what was expected', () => {
    const { findings } = scoreTable(matching([fruit('apple', 'red')], [fruit('apple', null)]));
    expect(findings).toEqual([
      { kind: 'wrong', table: 'fruits', article: 'x', row: 'apple red', field: 'colour', expected: 'red', actual: '' },
    ]);
  });
});

describe('compare', () => {
  test.each([
    [33.33, 100 / 3],
    [0.1 + 0.2, 0.3],
    [4.62e9, 4620 * 1e6],
    [null, null],
  ])('%s is %s', (a, b) => {
    expect(sameNumber(a, b)).toBe(true);
  });

  test.each([
    [2387, 2388],
    [33.33, 33.4],
    [11, -11],
    [0, null],
    [4.62e9, 4.63e9],
  ])('%s is not %s', (a, b) => {
    expect(sameNumber(a, b)).toBe(false);
  });

  test('lists are compared without order, each member once', () => {
    const same = (a: string, b: string) => a === b;
    expect(compareMembers(['a', 'b'], ['b', 'a'], same, String).right).toBe(true);
    const doubled = compareMembers(['a', 'a'], ['a'], same, String);
    expect(doubled).toMatchObject({ right: false, members: { gold: 2, emitted: 1, shared: 1 } });
    expect(membersF1(doubled)).toBeCloseTo(2 / 3);
    expect(membersF1(compareMembers([], [], same, String))).toBe(1);
  });
});
