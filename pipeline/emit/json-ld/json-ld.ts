/** JSON-LD: all tables as one graph, with schema.org, PROV-O, SKOS and Web Annotation terms and an inline context. */
import { dataset } from '../../../schemas/dataset.ts';
import { type OutputFile, textFileOf } from '../file.ts';
import type { EmitInput } from '../rows.ts';
import { contextOf } from './context.ts';
import { graphOf } from './graph.ts';

/** One file; a node per line, so that a change of data is a change of lines. */
export function jsonLd(input: EmitInput): readonly OutputFile[] {
  const nodes = graphOf(input);
  const parts = [
    `{"@context":${JSON.stringify(contextOf(input.tables))},\n"@graph":[\n`,
    ...nodes.map((node, at) => `${JSON.stringify(node)}${at + 1 < nodes.length ? ',' : ''}\n`),
    ']}\n',
  ];
  return [textFileOf(`${dataset.name}.jsonld`, parts)];
}
