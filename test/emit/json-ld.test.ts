import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { columnsOf, type Table } from '../../schemas/table.ts';
import { tableNames, tables } from '../../schemas/tables.ts';
import { emptyDataset, sampleDataset } from './support/arbitrary-dataset.ts';
import { byPath, textOf } from './support/read.ts';

type Document = { '@context': object; '@graph': Record<string, unknown>[] };

async function documentOf(dataset: Dataset): Promise<Document> {
  return JSON.parse(textOf(byPath(await emit(dataset)), 'clipsheet.jsonld'));
}

/** Safe mode throws where a term or an id would be lost; a loader that throws proves that nothing is fetched. */
const offline = {
  safe: true,
  documentLoader: async (url: string) => {
    throw new Error(`Unexpected request for ${url}`);
  },
};

/** The only value of a property of an expanded node. */
function only(node: unknown, property: string): Record<string, unknown> {
  const values = (node as Record<string, Record<string, unknown>[]>)[property];
  expect(values, property).toHaveLength(1);
  return values?.[0] as Record<string, unknown>;
}

const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`;

/** A small article with characters outside the basic plane before its quote. */
function withEvidence(text: string, quote: string): Dataset {
  const characters = Array.from(text);
  const start = Array.from(text.slice(0, text.indexOf(quote))).length;
  const dataset = sampleDataset(1, 6);
  const { articles, passages, observations, evidence } = sampleDataset(12, 7).tables;
  const [article] = articles;
  const [passage] = passages;
  const [observation] = observations;
  const [piece] = evidence;
  if (!article || !passage || !observation || !piece) throw new Error('a sample without rows');
  return {
    ...dataset,
    tables: {
      ...emptyDataset().tables,
      articles: [{ ...article, article_id: 'an article' }],
      passages: [
        { ...passage, passage_id: 'p', article_id: 'an article', char_start: 0, char_end: characters.length, text },
      ],
      observations: [{ ...observation, observation_id: 'o/1', article_id: 'an article', quote }],
      evidence: [
        {
          ...piece,
          fact_table: 'observations',
          fact_id: 'o/1',
          article_id: 'an article',
          passage_id: 'p',
          char_start: start,
          char_end: start + Array.from(quote).length,
          quote,
        },
      ],
    },
  };
}

describe('the JSON-LD', () => {
  it.each([
    ['no rows', emptyDataset()],
    ['awkward rows', sampleDataset(30, 1)],
  ])('of %s expands offline in safe mode and has an RDF form', async (_, dataset) => {
    const document = await documentOf(dataset);
    const expanded = await jsonld.expand(document, offline);
    expect(expanded).toHaveLength(document['@graph'].length);
    const quads = await jsonld.toRDF(document, { ...offline, format: 'application/n-quads' });
    expect(quads).toContain('<https://schema.org/Dataset>');
  });

  it('holds every value of every table but evidence, and every row of evidence', async () => {
    const dataset = sampleDataset(30, 2);
    const document = await documentOf(dataset);
    const nodes = new Map(document['@graph'].map((node) => [node['@id'], node]));
    expect(nodes.size).toBe(document['@graph'].length);
    for (const name of tableNames) {
      const table: Table = tables[name];
      for (const row of dataset.tables[name] as readonly Record<string, unknown>[]) {
        const id = `${name}:${table.key.map((column) => encodeURIComponent(String(row[column]))).join('/')}`;
        const node = nodes.get(id);
        expect(node, id).toBeDefined();
        if (name === 'evidence') continue;
        for (const { name: column, type, references } of columnsOf(table)) {
          if (type === 'number' && row[column] !== null) {
            expect(Number(node?.[column]), column).toBe(row[column]);
            continue;
          }
          const isId = type === 'code' || references !== undefined || column === 'wikidata_id';
          const decode = (value: unknown) =>
            isId ? decodeURIComponent(String(value).replace(/^[^:]*:(?:[a-z]+\.[a-z_]+\/)?/, '')) : value;
          const value = node?.[column] ?? null;
          expect(Array.isArray(value) ? value.map(decode) : value === null ? null : decode(value), column).toEqual(
            row[column],
          );
        }
      }
    }
  });

  it('resolves each evidence selector to its quote', async () => {
    const text = '😀 In 2024 – trade grew 👩‍👩‍👧 to over US$ 461.4 million, he said.';
    const quote = 'over US$ 461.4 million';
    const document = await documentOf(withEvidence(text, quote));
    const expanded = await jsonld.expand(document, offline);
    const annotations = expanded.filter((node) => (node['@type'] as string[] | undefined)?.includes(oa('Annotation')));
    expect(annotations).toHaveLength(1);
    for (const annotation of annotations) {
      expect(only(annotation, oa('hasBody'))['@id']).toBe('urn:clipsheet:observations:o%2F1');
      const target = only(annotation, oa('hasTarget'));
      expect(only(target, oa('hasSource'))['@id']).toBe('urn:clipsheet:articles:an%20article');
      const [position, quotation] = target[oa('hasSelector')] as unknown[];
      const [start, end] = [oa('start'), oa('end')].map((property) => only(position, property)['@value'] as number);
      const [exact, prefix, suffix] = [oa('exact'), oa('prefix'), oa('suffix')].map(
        (property) => only(quotation, property)['@value'] as string,
      );
      expect(Array.from(text).slice(start, end).join('')).toBe(quote);
      expect(exact).toBe(quote);
      expect(text).toContain(`${prefix}${exact}${suffix}`);
    }
  });
});
