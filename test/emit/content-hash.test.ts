import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../pipeline/emit/content-hash.ts';

const table = { key: ['id', 'from'] };
const rows = [
  { id: 'b', from: 2, names: ['x', 'y'], value: null },
  { id: 'a', from: 10, names: [], value: 1e21 },
  { id: 'a', from: 9, names: [], value: 0.5 },
];

describe('contentHash', () => {
  it('is the SHA-256 of the rows as canonical JSON lines in the order of the key', () => {
    const lines = [
      '{"from":9,"id":"a","names":[],"value":0.5}',
      '{"from":10,"id":"a","names":[],"value":1e+21}',
      '{"from":2,"id":"b","names":["x","y"],"value":null}',
    ];
    const expected = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex');
    expect(contentHash(table, rows)).toBe(expected);
    expect(contentHash(table, rows.toReversed())).toBe(expected);
  });

  it('changes with any value', () => {
    const changed = rows.map((row) => (row.from === 2 ? { ...row, names: ['x; y'] } : row));
    expect(contentHash(table, changed)).not.toBe(contentHash(table, rows));
  });
});
