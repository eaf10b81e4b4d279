import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { tables } from '../../schemas/tables.ts';
import { emptyDataset, sampleDataset } from './support/arbitrary-dataset.ts';
import { byPath, bytesOf, type Files, readSheets, readXlsx } from './support/read.ts';

const sample = sampleDataset(20, 5);

async function filesOf(dataset: Dataset): Promise<Files> {
  return byPath(await emit(dataset));
}

/** The XML of a sheet, by the sheet's name. */
function sheetXml(files: Files, name: string): string {
  const parts = unzipSync(bytesOf(files, 'clipsheet.xlsx'));
  const part = (path: string) => strFromU8(parts[path] as Uint8Array);
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, found]) => found);
  return part(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`);
}

/** Where the cells lead, by cell. */
function linksOf(xml: string): Map<string, string> {
  const links = [...xml.matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/g)];
  return new Map(links.map(([, cell, place]) => [cell as string, (place as string).replaceAll('&apos;', "'")]));
}

describe('the workbook', async () => {
  const files = await filesOf(sample);

  it('explains itself, then has a sheet for each table', async () => {
    const names = [...(await readSheets(files)).keys()];
    expect(names).toEqual(['README', 'Dictionary', 'Codes', ...Object.keys(tables)]);
  });

  it('has a frozen header, a filter and no formula in each table', () => {
    for (const name of Object.keys(tables)) {
      const xml = sheetXml(files, name);
      expect(xml, name).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      expect(xml, name).toContain('<autoFilter ref="A1:');
      expect(xml, name).not.toMatch(/<f[ >]/);
    }
  });

  it('leads from each fact to its first evidence, and from evidence to fact and passage', async () => {
    const facts = linksOf(sheetXml(files, 'observations'));
    const evidence = linksOf(sheetXml(files, 'evidence'));
    const evidenceRows = await readXlsx(files, tables.evidence);
    const observations = await readXlsx(files, tables.observations);
    let followed = 0;
    for (const [index, { observation_id: id }] of observations.entries()) {
      const first = evidenceRows.findIndex((row) => row['fact_table'] === 'observations' && row['fact_id'] === id);
      const link = facts.get(`A${index + 2}`);
      // An id with control characters stays without a link.
      if (link === undefined && (first === -1 || /\p{Cc}|_x[0-9A-F]{4}_|[\ufffe\uffff]/u.test(String(id)))) continue;
      expect(link).toBe(`'evidence'!A${first + 2}`);
      followed++;
    }
    for (const [cell, place] of evidence) {
      const row = evidenceRows[Number(cell.slice(1)) - 2];
      const [, sheet, number] = /^'(\w+)'!A(\d+)$/.exec(place) ?? [];
      expect(sheet).toBe(cell.startsWith('B') ? row?.['fact_table'] : 'passages');
      const target = (await readXlsx(files, tables[sheet as keyof typeof tables]))[Number(number) - 2];
      expect(Object.values(target ?? {})[0]).toBe(cell.startsWith('B') ? row?.['fact_id'] : row?.['passage_id']);
    }
    expect(followed + evidence.size).toBeGreaterThan(5);
  });

  it('holds days as dates from March 1900 on, and as text before', async () => {
    const [row] = sample.tables.dates;
    if (row === undefined) throw new Error('no row');
    const days = ['1900-02-28', '1900-03-01', '2024-02-29', '9999-12-31'].map((day, index) => ({
      ...row,
      date_id: `date-${index}`,
      date_start: day,
    }));
    const sheets = await readSheets(await filesOf({ ...sample, tables: { ...sample.tables, dates: days } }));
    const column = Object.keys(row).indexOf('date_start');
    const header = sheets.get('dates')?.[0]?.indexOf('date_start') ?? column;
    const cells = sheets
      .get('dates')
      ?.slice(1)
      .map((cells) => cells[header]);
    expect(cells).toEqual(['1900-02-28', new Date('1900-03-01'), new Date('2024-02-29'), new Date('9999-12-31')]);
  });

  it('leaves out what a cell cannot hold, and says so', async () => {
    const [row] = sample.tables.passages;
    if (row === undefined) throw new Error('no row');
    const passages = [
      { ...row, passage_id: 'a', text: 'x'.repeat(32_767) },
      { ...row, passage_id: 'b', text: 'x'.repeat(40_000) },
    ];
    const files = await filesOf({ ...sample, tables: { ...emptyDataset().tables, passages } });
    const rows = await readXlsx(files, tables.passages);
    expect(rows.map(({ text }) => text)).toEqual(['x'.repeat(32_767), null]);
    expect((await readSheets(files)).get('Left out')).toEqual([
      ['table', 'row', 'column', 'reason'],
      ['passages', '3', 'text', 'The text is longer than a cell holds; the other formats have it'],
    ]);
  });
});
