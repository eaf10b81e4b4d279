import { describe, expect, it } from 'vitest';
import { csvText } from '../../pipeline/emit/csv.ts';
import type { Column } from '../../schemas/table.ts';

const column = (name: string, type: Column['type']): Column => ({
  name,
  type,
  required: false,
  description: '',
  example: '',
});
const columns = [
  column('id', 'text'),
  column('value', 'number'),
  column('whole', 'integer'),
  column('sure', 'boolean'),
  column('day', 'date'),
  column('names', 'list'),
];
const nothing = { value: null, whole: null, sure: null, day: null, names: [] };
const line = (row: Record<string, string | number | boolean | null | string[]>) =>
  csvText({ columns, rows: [{ ...nothing, ...row }] })
    .split('\n')
    .slice(1)
    .join('\n');

describe('csvText', () => {
  it('has a header and ends each line with a line feed', () => {
    expect(csvText({ columns, rows: [] })).toBe('id,value,whole,sure,day,names\n');
  });

  it('writes every type in its plain form', () => {
    const row = { id: 'a', value: 461400000, whole: -3, sure: false, day: '2024-08-05', names: ['x', 'y; z'] };
    expect(line(row)).toBe('a,461400000,-3,false,2024-08-05,x; y\\; z\n');
    expect(line({ id: 'a', value: 1e21, sure: true })).toBe('a,1e+21,,true,,\n');
    expect(line({ id: 'a', value: 0 })).toBe('a,0,,,,\n');
  });

  it.each([
    ['=1+1', '=1+1'],
    ['-5', '-5'],
    ['001', '001'],
    ['NA', 'NA'],
    [' both ends ', ' both ends '],
    ['a\tb', 'a\tb'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['\ufeffmark', '\ufeffmark'],
    ['\u0000', '\u0000'],
  ])('changes nothing in %j', (value, cell) => {
    expect(line({ id: value })).toBe(`${cell},,,,,\n`);
  });
});
