import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBuild } from '../../pipeline/commands/build.ts';
import { runExplain } from '../../pipeline/commands/explain.ts';
import { type ReviewOptions, runReview } from '../../pipeline/commands/review.ts';
import type { Terminal } from '../../pipeline/commands/terminal.ts';
import { projectFolder } from '../../pipeline/files/ingredients.ts';
import { version } from '../../schemas/dataset.ts';
import { clipsheet } from '../support/command.ts';

const id = 'taliban-central-asia';
const seed = join(projectFolder, 'seeds/articles', `${id}.txt`);
const sentence = 'Kenya exported 300 tonnes of tea to Egypt in 2023.';
const signature = '  reason: Read again\n  by: A. Reader\n  date: 2024-09-01\n';
const entries = [
  `- accept: observations\n  expects: {quote: "approximately 3,000 fighters"}\n${signature}`,
  `- change: observations
  expects: {quote: US$ 4.8 billion}
  fields: {value: 4800000001, subject: Tashkent, period: 2025}
${signature}`,
  `- add: events
  expects: {quote: to discuss opportunities for increased trade, occurrence: 1}
  fields: {type: CONSULT, action: discuss, actors: [AFG, Kyrgyz], recipients: , date: 2024-01}
${signature}`,
  `- retract: events\n  expects: {quote: a high-profile Kazakh delegation visited Kabul}\n${signature}`,
];

let folder = '';
let out = '';
const write = (name: string, source: string) => writeFile(join(folder, 'corrections', name), source);
const remove = (name: string) => rm(join(folder, 'corrections', name));

/** Runs a command in this process. */
async function collect(command: (terminal: Terminal) => Promise<unknown>) {
  const printed: string[] = [];
  const warned: string[] = [];
  const terminal: Terminal = {
    print: (line) => void printed.push(line),
    warn: (line) => void warned.push(line),
    progress: () => {},
    now: () => 0,
  };
  const code = await command(terminal);
  return { code, stdout: printed.join('\n'), stderr: warned.join('\n') };
}
const run = (articles: readonly string[], concurrency = 8) =>
  collect((terminal) => {
    const corrections = join(folder, 'corrections');
    return runBuild({ articles, corrections, allCorrections: true, out, concurrency }, terminal);
  });
const file = (name: string) => readFile(join(out, version, name), 'utf8');
const rows = async (table: string): Promise<Record<string, string>[]> =>
  parse(await file(`${table}.csv`), { columns: true });
const sums = () => file('SHA256SUMS');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipsheet-'));
  out = join(folder, 'out');
  await mkdir(join(folder, 'corrections'));
  await writeFile(join(folder, 'tea.txt'), sentence);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a build with corrections of all kinds', () => {
  let without: Record<string, string>[] = [];
  beforeAll(async () => {
    expect((await run([seed])).code).toBe(0);
    without = await rows('events');
    await write(`${id}.yaml`, entries.join('\n'));
    const { code, stdout, stderr } = await run([seed, join(folder, 'tea.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('4 corrections applied (corrections.jsonl)');
  });

  test('says in every row where it comes from', async () => {
    const observations = await rows('observations');
    expect(observations.find(({ quote }) => quote === 'approximately 3,000 fighters')).toMatchObject({
      origin: 'extracted',
      confidence: '1',
    });
    expect(observations.find(({ quote }) => quote === 'US$ 4.8 billion')).toMatchObject({
      value: '4800000001',
      subject_iso3: 'UZB',
      period_end: '2025-12-31',
      origin: 'corrected',
      confidence: '1',
    });
    const events = await rows('events');
    const added = events.find(({ origin }) => origin === 'added');
    expect(added).toMatchObject({
      type: 'CONSULT',
      actors: 'Afghanistan; Kyrgyzstan',
      date_start: '2024-01-01',
      confidence: '1',
    });
    const participants = (await rows('participants')).filter(({ event_id }) => event_id === added?.['event_id']);
    expect(participants.map(({ entity_id }) => entity_id)).toEqual(['afghanistan', 'kyrgyzstan']);
    const text = [...(await readFile(seed, 'utf8'))];
    const evidence = (await rows('evidence')).find(({ fact_id }) => fact_id === added?.['event_id']);
    expect(text.slice(Number(evidence?.['char_start']), Number(evidence?.['char_end'])).join('')).toBe(
      'to discuss opportunities for increased trade',
    );
    expect(without.some(({ quote }) => quote === 'a high-profile Kazakh delegation visited Kabul')).toBe(true);
    expect(events.some(({ quote }) => quote === 'a high-profile Kazakh delegation visited Kabul')).toBe(false);
  });

  test('publishes who said what, counts it, and keeps the account', async () => {
    const applied = (await file('corrections.jsonl')).trim().split('\n');
    expect(applied.map((line) => (JSON.parse(line) as { outcome: string }).outcome).toSorted(undefined)).toEqual([
      'accepted',
      'added',
      'changed',
      'retracted',
    ]);
    expect(await file('refused.jsonl')).toContain('"Retracted by A. Reader on 2024-09-01: Read again"');
    const { corrections, facts } = JSON.parse(await file('quality.json')) as {
      corrections: Record<string, object>;
      facts: Record<string, { facts: number; rows: number; merged: number; refused: number }>;
    };
    expect(corrections['observations']).toEqual({ accepted: 1, changed: 1, added: 0, retracted: 0 });
    expect(corrections['events']).toEqual({ accepted: 0, changed: 0, added: 1, retracted: 1 });
    for (const line of Object.values(facts)) expect(line.facts).toBe(line.rows + line.merged + line.refused);
  });

  test('is the same for any order of the entries, and of the articles', async () => {
    const before = await sums();
    await write(`${id}.yaml`, entries.toReversed().join('\n'));
    expect((await run([join(folder, 'tea.txt'), seed], 1)).code).toBe(0);
    expect(await sums()).toBe(before);
  });

  test('explain says what a correction did', async () => {
    const corrected =
      (await rows('observations')).find(({ origin }) => origin === 'corrected')?.['observation_id'] ?? '';
    const gone =
      without.find(({ quote }) => quote === 'a high-profile Kazakh delegation visited Kabul')?.['event_id'] ?? '';
    const explain = (fact: string) =>
      collect((terminal) => runExplain(id, fact, join(folder, 'corrections'), terminal));
    expect((await explain(corrected)).stdout).toMatch(
      /Correction\n +changed +by A\. Reader on 2024-09-01\n +reason +Read again\n +words +US\$ 4\.8 billion\n +was +observation-/,
    );
    expect((await explain(gone)).stdout).toMatch(/Correction\n +retracted +by A\. Reader on 2024-09-01/);
  });
});

test('a correction that cannot be applied stops its article alone, with a message that says why', async () => {
  const broken: readonly (readonly [name: string, source: string, message: RegExp])[] = [
    [
      'words',
      `- accept: events\n  expects: {quote: Kenya sold tea}\n${signature}`,
      /words\.yaml:1: Entry 1 \(accept events\): The article does not say "Kenya sold tea"\..*\[correction\.quote\]/s,
    ],
    [
      'fact',
      `- retract: relations\n  expects: {quote: Kenya exported}\n${signature}`,
      /fact\.yaml:1: Entry 1 .*no such fact.*\[correction\.fact\]/s,
    ],
    [
      'key',
      `- accept: events\n  expect: {quote: Kenya}\n${signature}`,
      /key\.yaml:1: Entry 1: .*"expects?".*\[corrections\.value\]/s,
    ],
  ];
  for (const [name, source] of broken) {
    await writeFile(join(folder, `${name}.txt`), sentence);
    await write(`${name}.yaml`, source);
  }
  // A file that belongs to no article is named too, but leaves none out.
  await write('coffee.yaml', '- accept: events');
  const files = ['words', 'fact', 'tea', 'key'].map((name) => join(folder, `${name}.txt`));
  const { code, stdout, stderr } = await run(files);
  expect(code).toBe(3);
  for (const [, , message] of broken) expect(stderr).toMatch(message);
  expect(stderr).toMatch(/coffee\.yaml: No article of this build has this name.*\[corrections\.unused\]/);
  expect(stdout).toContain('1 articles, 3 left out');
  expect(await file('issues.jsonl')).toMatch(/"code":"correction\.quote"/);
  expect((await rows('articles')).map(({ article_id }) => article_id)).toEqual(['tea']);
  for (const name of ['words', 'fact', 'key', 'coffee']) await remove(`${name}.yaml`);
});

test('the worker corrects nothing unless it is told to', async () => {
  const input = `${JSON.stringify({ id: 'tea', text: sentence })}\n`;
  const source = `- retract: events\n  expects: {quote: ${sentence.slice(0, 41)}}\n${signature}`;
  await write('tea.yaml', source);
  const events = async (...parameters: string[]) => {
    const { stdout } = await clipsheet(['extract', ...parameters], { input });
    return (JSON.parse(stdout) as { tables: { events: unknown[] } }).tables.events.length;
  };
  expect(await events()).toBe(1);
  expect(await events('--corrections', join(folder, 'corrections'))).toBe(0);
});

describe('review', () => {
  const review = (options: Partial<ReviewOptions> = {}) =>
    collect((terminal) => {
      const signature = { by: 'A. Reader', date: '2024-09-01' };
      return runReview(
        join(folder, 'tea.txt'),
        { corrections: join(folder, 'reviews'), ...signature, ...options },
        terminal,
      );
    });
  const reviewed = () => readFile(join(folder, 'reviews/tea.yaml'), 'utf8');

  test('writes a file to fill in, and does not overwrite one', async () => {
    expect((await review()).stdout).toMatch(/^2 facts to review: .*tea\.yaml$/);
    const source = await reviewed();
    expect(source).toContain('#   by: A. Reader\n#   date: 2024-09-01');
    await expect(review()).rejects.toMatchObject({ code: 'review.exists', place: join(folder, 'reviews/tea.yaml') });
    expect(await reviewed()).toBe(source);
  });

  test('--append keeps the file and adds what it does not name, --force writes it anew', async () => {
    await writeFile(join(folder, 'reviews/tea.yaml'), '# mine\n');
    expect((await review({ append: true })).stdout).toMatch(/^2 facts/);
    expect(await reviewed()).toMatch(/^# mine\n\n## /);
    expect((await review({ append: true })).stdout).toMatch(/^0 facts/);
    expect((await review({ force: true })).stdout).toMatch(/^2 facts/);
    expect(await reviewed()).toMatch(/^## Corrections of tea\./);
  });
});

test('the example of docs/corrections.md does what it says', async () => {
  const docs = await readFile(join(projectFolder, 'docs/corrections.md'), 'utf8');
  const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(docs)?.[1] ?? '';
  await writeFile(join(folder, 'tea.txt'), block('text'));
  await remove(`${id}.yaml`);
  await write('tea.yaml', block('yaml'));
  const { code, stderr } = await run([join(folder, 'tea.txt')]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(await rows('observations')).toMatchObject([{ period_start: '2022-07-01', origin: 'corrected' }]);
  expect(await rows('events')).toMatchObject([{ type: 'COOPERATE', origin: 'extracted', confidence: '1' }]);
  expect(await rows('relations')).toMatchObject([
    { subject: 'Egypt', object: 'Tea Council', polarity: 'negative', confidence: '1' },
  ]);
  expect(await file('refused.jsonl')).toContain('It is told of a film');
});
