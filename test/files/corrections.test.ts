import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCorrections, readCorrections } from '../../pipeline/files/corrections.ts';
import { printProblem } from '../../schemas/problem.ts';

const entry = (lines: string) => `${lines}\n  reason: r\n  by: b\n  date: 2024-09-01\n`;
const quote = '  expects: {quote: some words}';

// Each line holds nine of the line before.
const bomb = ['- &a0 [x]', ...[1, 2, 3, 4, 5, 6].map((n) => `- &a${n} [${`*a${n - 1},`.repeat(9)}]`)].join('\n');

test('an entry is read as text alone: years, numbers and words like No stay as they are written', () => {
  const source = entry(`# a comment\n- change: relations\n${quote}\n  fields: {since: 2024, until: , role: No}`);
  expect(parseCorrections(source, 'x.yaml')).toEqual({
    corrections: [
      {
        kind: 'change',
        table: 'relations',
        expects: { quote: 'some words' },
        fields: { since: '2024', until: null, role: 'No' },
        reason: 'r',
        by: 'b',
        date: '2024-09-01',
        entry: 1,
        place: 'x.yaml:2',
      },
    ],
    problems: [],
  });
});

test.each(['', '# a comment alone\n', '\n\n'])('a file without entries holds no corrections: %j', (source) => {
  expect(parseCorrections(source, 'x.yaml')).toEqual({ corrections: [], problems: [] });
});

describe('what is wrong is named with file, line, entry, key and cure', () => {
  test.each([
    ['no YAML', '- accept: [', /^x\.yaml:1: This is not valid YAML: .* Mend the line\. \[corrections\.yaml\]$/],
    ['aliases without end', bomb, /^x\.yaml: Too many aliases\./],
    ['no list', 'accept: events', /^x\.yaml: Expected a list of corrections\. Begin each entry with "- accept:"/],
    [
      'a line instead of an entry',
      '- accept events',
      /Entry 1: Expected one correction\. Begin it with one of accept,/,
    ],
    ['two kinds', '- accept: events\n  retract: events', /Entry 1: Expected one correction\. Begin it with one of/],
    [
      'no such table',
      '- accept: event',
      /Unexpected "event" as what to accept\. Write the table: one of observations,/,
    ],
    [
      'an unknown key',
      entry(`- accept: events\n${quote}\n  becuase: x`),
      /^x\.yaml:1: Entry 1: Unexpected key "becuase"\. Known keys: expects, reason, by, date\. \[corrections\.value\]$/,
    ],
    [
      'a key of expects',
      entry('- accept: events\n  expects: {qoute: x, quote: y}'),
      /Unexpected key "qoute" in "expects"\. Did you mean "quote"\? Known keys: quote, occurrence, id\./,
    ],
    [
      'a field with a slip',
      entry(`- change: observations\n${quote}\n  fields: {indicater: count}`),
      /Unexpected key "indicater" in "fields"\. Did you mean "indicator"\? Known keys: quantity, indicator,/,
    ],
    ['fields to accept', entry(`- accept: events\n${quote}\n  fields: {}`), /Unexpected key "fields"\. Known keys/],
    [
      'nothing to change',
      entry(`- change: events\n${quote}\n  fields: {}`),
      /"fields"\. Expected the fields that change/,
    ],
    [
      'no quote',
      entry('- accept: events\n  expects: {id: x}'),
      /"expects.quote" is missing\. Add the key\. Expected text\./,
    ],
    ['a quote of spaces', entry('- accept: events\n  expects: {quote: " "}'), /Unexpected " " in "expects.quote"/],
    ['no reason', `- accept: events\n${quote}\n  reason:\n  by: b\n  date: 2024-09-01`, /Unexpected "" in "reason"/],
    ['a day', `- accept: events\n${quote}\n  reason: r\n  by: b\n  date: 1.9.2024`, /"date"\. Expected a day such as/],
    [
      'a code',
      entry(`- change: observations\n${quote}\n  fields: {indicator: bilateral_trad}`),
      /Unexpected "bilateral_trad" in "fields.indicator"\. Did you mean bilateral_trade\? dictionary\.md/,
    ],
    [
      'a code of a short list',
      entry(`- change: relations\n${quote}\n  fields: {polarity: neutral}`),
      /Unexpected "neutral" in "fields.polarity"\. Write one of positive, negative\./,
    ],
    [
      'a time',
      entry(`- change: events\n${quote}\n  fields: {date: May 2024}`),
      /Unexpected "May 2024" in "fields.date"\. Expected a time in EDTF such as 2024, 2024-05,/,
    ],
    [
      'a time that ends first',
      entry(`- change: events\n${quote}\n  fields: {date: 2024/2023}`),
      /"fields.date"\. .*EDTF/,
    ],
    [
      'a number',
      entry(`- change: observations\n${quote}\n  fields: {value: "4,8"}`),
      /"fields.value"\. Expected a plain/,
    ],
    [
      'a field that cannot be empty',
      entry(`- change: events\n${quote}\n  fields: {type: }`),
      /Unexpected "" in "fields.type"/,
    ],
    ['what an addition needs', entry(`- add: events\n${quote}\n  fields: {type: AID}`), /"fields.action" is missing/],
    [
      'a kind of entity',
      entry(`- change: events\n${quote}\n  fields: {actors: [{name: X, kind: countri}]}`),
      /Unexpected "countri" in "fields.actors.0.kind"\. Did you mean country/,
    ],
  ])('%s', (_, source, message) => {
    const { corrections, problems } = parseCorrections(source, 'x.yaml');
    expect(corrections).toEqual([]);
    expect(problems.map(printProblem)).toEqual([expect.stringMatching(message)]);
  });

  test('every fault of a file, by the line of its entry', () => {
    const source = entry(`- accept: events\n${quote}`) + entry('- accept: events') + entry(`- add: events\n${quote}`);
    expect(parseCorrections(source, 'x.yaml').problems.map(({ place, message }) => `${place} ${message}`)).toEqual([
      'x.yaml:6 Entry 2: "expects" is missing',
      'x.yaml:10 Entry 3: "fields" is missing',
    ]);
  });
});

describe('a folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipsheet-'));
    await writeFile(join(folder, 'good.yaml'), entry(`- accept: events\n${quote}`));
    await writeFile(join(folder, 'bad.yaml'), '- x');
    await writeFile(join(folder, 'other.yml'), '- x');
    await writeFile(join(folder, 'README.md'), '');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('gives the corrections of the articles that are asked for, and names files that belong to none', async () => {
    const { corrections, problems, unused } = await readCorrections(folder, ['good', 'bad', 'without']);
    expect(corrections.get('good')).toHaveLength(1);
    expect([...problems.keys()]).toEqual(['bad']);
    expect(unused).toEqual([join(folder, 'other.yml')]);
  });

  test('that is not there is a problem', async () => {
    await expect(readCorrections(join(folder, 'nowhere'), ['good'])).rejects.toMatchObject({
      code: 'corrections.missing',
      place: join(folder, 'nowhere'),
    });
  });

  test('in the place of a file is a problem of its article', async () => {
    await mkdir(join(folder, 'deep.yaml'));
    const { problems } = await readCorrections(folder, ['deep']);
    expect(problems.get('deep')).toMatchObject([{ code: 'corrections.file', place: join(folder, 'deep.yaml') }]);
  });
});
