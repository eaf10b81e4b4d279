import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../schemas/dataset.ts';
import { createArticleReader } from '../../../pipeline/build.ts';
import { toArticle } from '../../../pipeline/files/articles.ts';
import { clientCode } from '../../../pipeline/emit/page/client-code.ts';
import { escapeText, html, scriptJson } from '../../../pipeline/emit/page/markup.ts';
import { nestRuns, type Piece } from '../../../pipeline/emit/page/marks.ts';
import { numberText } from '../../../pipeline/emit/page/facts.ts';
import { page } from '../../../pipeline/emit/page/page.ts';
import { prepare } from '../../../pipeline/emit/rows.ts';
import { parseCorrections } from '../../../pipeline/files/corrections.ts';
import { mergeTables } from '../../../pipeline/normalise/tables.ts';
import { bundleClient } from '../../../pipeline/page-client.ts';
import { ingredients } from '../../support/reference.ts';
import { emptyDataset } from '../support/arbitrary-dataset.ts';

const read = createArticleReader(ingredients);

function pageOf(texts: Readonly<Record<string, string>>, sidecar: Record<string, string> = {}): Map<string, string> {
  const tables = mergeTables(Object.entries(texts).map(([id, text]) => read(toArticle(id, text, sidecar)).tables));
  const dataset: Dataset = { ...emptyDataset(), tables };
  return new Map(page(prepare(dataset), []).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

test('the script in the page is the one that page-client makes', () => {
  expect(clientCode).toBe(bundleClient());
});

describe('markup', () => {
  test('escapes values and keeps markup', () => {
    expect(html`<p title="${'"'}">${'<b>&'}${html`<i>${1}</i>`}${[html`<u/>`, null, false]}</p>`.text).toBe(
      '<p title="&quot;">&lt;b&gt;&amp;<i>1</i><u/></p>',
    );
  });

  test('no text can end the script element or the attribute that holds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(scriptJson(text).text).not.toMatch(/[<>]/);
        expect(JSON.parse(scriptJson(text).text)).toBe(text);
        expect(escapeText(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('marks', () => {
  const run = (start: number, end: number, id: string) => ({ start, end, facts: [{ id, kind: 'events' }] });
  const flat = (pieces: readonly Piece[]): string =>
    pieces
      .map(({ start, end, run: index, children }) =>
        index === null ? `${start}-${end}` : `${index}(${flat(children)})`,
      )
      .join(' ');

  test('a run inside another stands inside it', () => {
    expect(flat(nestRuns([run(0, 9, 'a'), run(2, 4, 'b')], 0, 10))).toBe('0(0-2 1(2-4) 4-9) 9-10');
  });

  test('of two that cross, the later is cut', () => {
    expect(flat(nestRuns([run(0, 5, 'a'), run(3, 8, 'b')], 0, 10))).toBe('0(0-3 1(3-5)) 1(5-8) 8-10');
  });

  test('every character stands once, in order, and each run gets its own', () => {
    const runs = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => run(Math.min(a, b), Math.max(a, b) + 1, 'x')),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(runs, (given) => {
        const seen: number[] = [];
        const covered = given.map(() => 0);
        const walk = (pieces: readonly Piece[], around: readonly number[]) => {
          for (const { start, end, run: index, children } of pieces) {
            if (index !== null) walk(children, [...around, index]);
            else
              for (let at = start; at < end; at += 1) {
                seen.push(at);
                for (const one of around) covered[one] = (covered[one] ?? 0) + 1;
              }
          }
        };
        walk(nestRuns(given, 0, 21), []);
        expect(seen).toEqual(Array.from({ length: 21 }, (_, at) => at));
        expect(covered).toEqual(given.map(({ start, end }) => Math.min(end, 21) - start));
      }),
    );
  });
});

test.each([
  [4800000000, '4,800,000,000'],
  [2387, '2387'],
  [-12345.5, '-12,345.5'],
  [0.25, '0.25'],
])('%s is shown as %s', (number, text) => {
  expect(numberText(number)).toBe(text);
});

describe('the page', () => {
  const text =
    'Kenya exported 300 tonnes of tea to Egypt in 2023.\n\nThe two countries signed an agreement in Nairobi on 5 May 2024.\n';

  test('asks for nothing from anywhere, and lets no other script run', () => {
    const index = pageOf({ tea: text }).get('index.html') as string;
    expect(index).toContain('default-src &#39;none&#39;');
    expect(index).not.toMatch(/\b(?:src|href)="(?!#|https?:\/\/creativecommons)[^"]/);
    expect(index).not.toMatch(/\sstyle="/);
    expect(index).not.toMatch(/\son\w+="/);
  });

  test('each fact has a place of its own', () => {
    const index = pageOf({ tea: text }).get('index.html') as string;
    const ids = [...index.matchAll(/<li class="card \w+" id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(index).toContain(`data-facts="${id}"`);
  });

  test.each([
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='alert(1)",
    '<!--',
  ])('an article that brings %s shows it as text', (attack) => {
    const index = pageOf(
      { tea: `${attack} Kenya exported 300 tonnes of ${attack} to Egypt in 2023.\n` },
      { title: attack, url: 'javascript:alert(1)' },
    ).get('index.html') as string;
    expect(index.match(/<script/g)).toHaveLength(3);
    expect(index).not.toContain('<img');
    expect(index).not.toContain('href="javascript:');
    expect(index.replaceAll(/<script[^]*?<\/script>/g, '')).not.toContain("' onclick='");
  });

  test('with many articles each has a page of its own, and the first page lists them', () => {
    const names = Array.from({ length: 11 }, (_, number) => `tea-${number}`);
    const files = pageOf(Object.fromEntries(names.map((name) => [name, text])));
    for (const name of names) {
      expect(files.get('index.html')).toContain(`href="articles/${name}.html"`);
      expect(files.get(`articles/${name}.html`)).toContain('<mark');
    }
  });

  test.each([
    ['Tea for Egypt\n\nKenya exported 300 tonnes of tea to Egypt in 2023.\n', '', 'Tea for Egypt'],
    ['Kenya exported 300 tonnes of tea to Egypt in 2023.\n', '', 'Kenya exported 300 tonnes of tea to Egypt in 2023.'],
    [
      'Kenya exported 300 tonnes of tea to Egypt in 2023, and the two countries signed an agreement on tea in Nairobi in May.\n',
      '',
      'Kenya exported 300 tonnes of tea to Egypt in 2023, and the two countries signed an …',
    ],
    ['Kenya exported 300 tonnes of tea to Egypt in 2023.\n', 'A title', 'A title'],
  ])('%j with the title %j is called %j', (article, title, expected) => {
    const index = pageOf({ tea: article }, title === '' ? {} : { title }).get('index.html') ?? '';
    expect(/<h2 id="title-tea">(.*?)<\/h2>/.exec(index)?.[1]).toBe(expected);
  });

  test('pictures as files lead to the page and carry their colours', () => {
    const map = pageOf({ tea: text }).get('pictures/map.svg') ?? '';
    expect(map).toContain('--land:');
    expect(map).not.toContain('href="#');
  });

  test('what reviewers corrected is listed with their reason', () => {
    const correction = {
      article_id: 'tea',
      table: 'observations',
      outcome: 'retracted' as const,
      fact_id: null,
      replaces: 'observation-1',
      reason: 'The <b>text</b> says otherwise',
      by: 'A. Reader',
      date: '2024-09-01',
      char_start: 0,
      char_end: 1,
      quote: '300 tonnes',
    };
    const [index] = page(prepare({ ...emptyDataset(), corrections: [correction] }), []);
    const text = new TextDecoder().decode(index?.bytes);
    expect(text).toContain('<td>retracted</td><td>The &lt;b&gt;text&lt;/b&gt; says otherwise</td><td>A. Reader</td>');
  });

  test('a dataset without rows gives a page', () => {
    const files = page(prepare(emptyDataset()), []);
    expect(files.map(({ path }) => path)).toEqual(['index.html']);
  });
});

test('the button of a fact copies a correction that can be read, with what its fields hold now', () => {
  const article = { tea: 'Kenya exported 300 tonnes of tea to Egypt in 2023.' };
  const index = pageOf(article).get('index.html') ?? '';
  const [, snippet = ''] = /class="suggest" data-snippet="([^"]+indicator: [^"]+)"/.exec(index) ?? [];
  const source = snippet.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const signed = source
    .replace('reason:', 'reason: r')
    .replace('\n  by:', '\n  by: b')
    .replace('date:', 'date: 2024-09-01');
  const { corrections, problems } = parseCorrections(signed, 'tea.yaml');
  expect(problems).toEqual([]);
  expect(corrections).toMatchObject([
    { kind: 'change', table: 'observations', fields: { value: 300, unit: 't', subject: { name: 'Kenya' } } },
  ]);
});
