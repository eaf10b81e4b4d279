/** N-Quads in canonical form (RDFC-1.0): the graph as sorted lines, so that equal graphs are equal bytes. */
import { canonize } from 'rdf-canonize';
import { dataset } from '../../../schemas/dataset.ts';
import { type OutputFile, textFileOf } from '../file.ts';
import type { EmitInput } from '../rows.ts';
import { contextOf } from './context.ts';
import { graphOf } from './graph.ts';
import { namespaces } from './terms.ts';
import { type Term, type Triple, triplesOf } from './triples.ts';

/** One file. Its SHA-256 is the RDFC-1.0 hash of the graph, that of the JSON-LD too. */
export async function nQuads(input: EmitInput): Promise<readonly OutputFile[]> {
  const lines: string[] = [];
  const withBlankNodes: Triple[] = [];
  for (const triple of triplesOf(graphOf(input), contextOf(input.tables))) {
    if (hasBlankNode(triple)) withBlankNodes.push(triple);
    else lines.push(lineOf(triple, noLabels));
  }
  const labels = await canonicalLabels(withBlankNodes);
  for (const triple of withBlankNodes) lines.push(lineOf(triple, labels));
  const sorted = sortByCodePoints(lines);
  return [
    textFileOf(
      `${dataset.name}.nq`,
      sorted.filter((line, at) => line !== sorted[at - 1]),
    ),
  ];
}

const noLabels: ReadonlyMap<string, string> = new Map();

function hasBlankNode({ subject, object }: Triple): boolean {
  return subject.termType === 'BlankNode' || object.termType === 'BlankNode';
}

/** The labels hang on the triples with blank nodes alone, so the others need not pass through the algorithm. */
async function canonicalLabels(triples: readonly Triple[]): Promise<ReadonlyMap<string, string>> {
  const canonicalIdMap = new Map<string, string>();
  const graph = { termType: 'DefaultGraph', value: '' };
  await canonize(
    triples.map((triple) => ({ ...triple, graph })),
    { algorithm: 'RDFC-1.0', canonicalIdMap, maxWorkFactor: Number.POSITIVE_INFINITY },
  );
  return canonicalIdMap;
}

function lineOf({ subject, predicate, object }: Triple, labels: ReadonlyMap<string, string>): string {
  return `${written(subject, labels)} ${written(predicate, labels)} ${written(object, labels)} .\n`;
}

function written(term: Term, labels: ReadonlyMap<string, string>): string {
  switch (term.termType) {
    case 'NamedNode':
      return `<${term.value}>`;
    case 'BlankNode':
      return `_:${labels.get(term.value)}`;
    case 'Literal': {
      const datatype = term.datatype.value === `${namespaces.xsd}string` ? '' : `^^<${term.datatype.value}>`;
      return `"${escaped(term.value)}"${datatype}`;
    }
  }
}

const shortEscapes: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/** RDFC-1.0, appendix on canonical N-Quads: control characters, and what XML 1.1 has no character for. */
function escaped(text: string): string {
  return text.replace(
    /(?![\u0080-\u009f])\p{Cc}|["\\\ufffe\uffff]/gu,
    (character) =>
      shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** The order of UTF-16 units, which is the fast one, is another only where surrogates meet characters above them. */
function sortByCodePoints(lines: readonly string[]): readonly string[] {
  const isSame = ![/[\u{10000}-\u{10ffff}]/u, /[\ue000-\uffff]/].every((range) =>
    lines.some((line) => range.test(line)),
  );
  if (isSame) return lines.toSorted();
  return lines
    .map((line) => ({ line, bytes: Buffer.from(line) }))
    .sort((left, right) => Buffer.compare(left.bytes, right.bytes))
    .map(({ line }) => line);
}
