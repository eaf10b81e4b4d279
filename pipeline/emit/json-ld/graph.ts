/** All tables as one graph: the nodes that both the JSON-LD and the N-Quads are written from. */
import { dataset, released } from '../../../schemas/dataset.ts';
import { cellOf, type EmitInput } from '../rows.ts';
import { evidenceNode, passageTexts } from './evidence.ts';
import { codeNodes, type Node, nodeId, rowNode } from './nodes.ts';

export function graphOf(input: EmitInput): readonly Node[] {
  const passages = input.tables.find(({ name }) => name === 'passages');
  const texts = passages === undefined ? new Map() : passageTexts(passages);
  return [
    ...datasetNodes(input),
    ...input.tables.flatMap(codeNodes),
    ...input.tables.flatMap((table) =>
      table.rows.map((row) => (table.name === 'evidence' ? evidenceNode(table, row, texts) : rowNode(table, row))),
    ),
  ];
}

/** The dataset, the build that made it, and the program that did the build. */
function datasetNodes({ version, tables }: EmitInput): readonly Node[] {
  const articles = tables.find(({ name }) => name === 'articles')?.rows ?? [];
  const sources = articles.map((row) => ({ '@id': nodeId('articles', [cellOf(row, 'article_id')]) }));
  const build = `urn:clipsheet:build:${version}`;
  const program = `urn:clipsheet:program:${version}`;
  return [
    {
      '@id': `urn:clipsheet:dataset:${version}`,
      '@type': ['schema:Dataset', 'prov:Entity'],
      'schema:name': dataset.title,
      'schema:description': dataset.description,
      'schema:version': version,
      released,
      'schema:license': { '@id': dataset.licenseUrl },
      'schema:copyrightNotice': dataset.rights,
      'schema:keywords': dataset.keywords,
      'schema:creator': {
        '@id': 'urn:clipsheet:authors',
        '@type': 'schema:Organization',
        'schema:name': dataset.creator,
      },
      'prov:wasGeneratedBy': { '@id': build },
    },
    {
      '@id': build,
      '@type': 'prov:Activity',
      'prov:used': sources,
      'prov:wasAssociatedWith': {
        '@id': program,
        '@type': ['prov:SoftwareAgent', 'schema:SoftwareApplication'],
        'schema:name': dataset.name,
        'schema:softwareVersion': version,
      },
    },
  ];
}
