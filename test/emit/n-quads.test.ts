import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { emptyDataset, sampleDataset } from './support/arbitrary-dataset.ts';
import { byPath, bytesOf, type Files, textOf } from './support/read.ts';

/** rdf-canonize leaves two characters as they are that the standard has escaped. */
function withoutNonCharacters(dataset: Dataset): Dataset {
  return JSON.parse(JSON.stringify(dataset).replace(/[\ufffe\uffff]/g, 'x'));
}

const datasets: Readonly<Record<string, Dataset>> = {
  'no rows': emptyDataset(),
  'awkward rows': withoutNonCharacters(sampleDataset(40, 1)),
  'other awkward rows': withoutNonCharacters(sampleDataset(15, 21)),
};
const built = new Map<string, Files>();
for (const [name, dataset] of Object.entries(datasets)) built.set(name, byPath(await emit(dataset)));
const linesOf = (files: Files) => textOf(files, 'clipsheet.nq').trimEnd().split('\n');

describe.each([...built])('the N-Quads of %s', (_, files) => {
  it('are the canonical form of the JSON-LD, by an implementation of other hands', async () => {
    const canonical = await jsonld.canonize(JSON.parse(textOf(files, 'clipsheet.jsonld')), {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      safe: true,
      canonizeOptions: { maxWorkFactor: Number.POSITIVE_INFINITY },
      documentLoader: async (url: string) => {
        throw new Error(`Unexpected request for ${url}`);
      },
    });
    // It sorts by UTF-16 units, the standard by code points.
    expect(linesOf(files).toSorted()).toEqual(canonical.trimEnd().split('\n').toSorted());
  });

  it('stand in the order of code points, each once', () => {
    const lines = linesOf(files).map((line) => Buffer.from(line));
    for (const [at, line] of lines.slice(1).entries()) expect(Buffer.compare(lines[at] as Buffer, line)).toBe(-1);
  });

  it('have their hash in datapackage.json', () => {
    const sha256 = createHash('sha256').update(bytesOf(files, 'clipsheet.nq')).digest('hex');
    expect(JSON.parse(textOf(files, 'datapackage.json')).graph.hash).toBe(`sha256:${sha256}`);
  });

  it('are what the shapes ask for', async () => {
    const report = await validate(files, new Parser().parse(textOf(files, 'clipsheet.nq')));
    expect(report).toEqual([]);
  });
});

it('keeps every digit of a number', () => {
  const files = built.get('awkward rows') as Files;
  const found = new Set(
    [...textOf(files, 'clipsheet.nq').matchAll(/"([^"]*)"\^\^<[^>]*#decimal>/g)].map(([, text]) => Number(text)),
  );
  const numbers = Object.values(datasets['awkward rows']?.tables.observations ?? []).flatMap(({ value, low, high }) => [
    value,
    low,
    high,
  ]);
  for (const number of numbers) if (number !== null) expect(found).toContain(number);
});

describe('the shapes refuse', () => {
  const files = built.get('awkward rows') as Files;
  const quads = new Parser().parse(textOf(files, 'clipsheet.nq'));
  const term = (name: string) => DataFactory.namedNode(`urn:clipsheet:term:${name}`);
  const typed = (name: string) =>
    quads.find(({ predicate, object }) => predicate.value.endsWith('#type') && object.equals(term(name)))
      ?.subject as Quad['subject'];
  const without = (subject: Quad['subject'], predicate: string) =>
    quads.filter((each) => !(each.subject.equals(subject) && each.predicate.value === predicate));
  const observation = typed('Observation');
  const evidence = typed('Evidence');

  it.each([
    ['a row without a column that is never null', without(observation, 'https://schema.org/measuredProperty')],
    [
      'a second value',
      [
        ...quads,
        DataFactory.quad(
          observation,
          DataFactory.namedNode('https://schema.org/unitText'),
          DataFactory.literal('second unit'),
        ),
      ],
    ],
    [
      'a code that is not in the list',
      [
        ...without(observation, 'urn:clipsheet:term:status'),
        DataFactory.quad(
          observation,
          term('status'),
          DataFactory.namedNode('urn:clipsheet:code:observations.status/unheard-of'),
        ),
      ],
    ],
    [
      'a reference to nothing',
      [
        ...without(observation, 'https://schema.org/observationAbout'),
        DataFactory.quad(
          observation,
          DataFactory.namedNode('https://schema.org/observationAbout'),
          DataFactory.namedNode('urn:clipsheet:entities:nobody'),
        ),
      ],
    ],
    [
      'a column that no table has',
      [...quads, DataFactory.quad(observation, term('colour'), DataFactory.literal('blue'))],
    ],
    ['evidence without its fact', without(evidence, 'http://www.w3.org/ns/oa#hasBody')],
  ])('%s', async (_, changed) => {
    expect(await validate(files, changed)).not.toEqual([]);
  });
});

/** What the shapes of the files find wrong in the graph. */
async function validate(files: Files, quads: readonly Quad[]): Promise<string[]> {
  const shapes = new Store(new Parser().parse(textOf(files, 'shapes.ttl')));
  const report = await new SHACLValidator(shapes, {}).validate(new Store([...quads]));
  return report.results.map(({ path, focusNode, message }) =>
    [path, focusNode, message].map((part) => JSON.stringify(part)).join(' '),
  );
}
