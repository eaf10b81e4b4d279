/** JSON-LD: all tables as one graph, with schema.org, PROV-O, SKOS and Web Annotation terms and an inline context. */
import { dataset } from '../../../schemas/dataset.ts';
import { type OutputFile, textFile } from '../file.ts';
import type { EmitInput } from '../rows.ts';
import { contextOf } from './context.ts';
import { graphOf } from './graph.ts';

/** One file; a node per line, so that a change of data is a change of lines. */
export function jsonLd(input: EmitInput): readonly OutputFile[] {
  const nodes = graphOf(input).map((node) => JSON.stringify(node));
  const text = `{"@context":${JSON.stringify(contextOf(input.tables))},\n"@graph":[\n${nodes.join(',\n')}\n]}\n`;
  return [textFile(`${dataset.name}.jsonld`, text)];
}
