/** SHACL shapes of the graph, made from the schemas: what a validator holds the JSON-LD and the N-Quads against. */
import { dataset } from '../../../schemas/dataset.ts';
import type { Column } from '../../../schemas/table.ts';
import { type OutputFile, textFile } from '../file.ts';
import type { EmitInput, TableData } from '../rows.ts';
import type { Context, Definition } from './context.ts';
import { contextOf } from './context.ts';
import { codeId } from './nodes.ts';
import { fixedShapes } from './shapes-of-others.ts';
import { classOf, namespaces } from './terms.ts';

/** One file, Turtle. */
export function shapes({ tables, version }: EmitInput): readonly OutputFile[] {
  const context = contextOf(tables);
  const text = [
    `# Shapes of the rows of ${dataset.name} ${version} as RDF (SHACL). Validate clipsheet.jsonld or clipsheet.nq with them.`,
    prefixes(),
    ...tables.filter(({ name }) => name !== 'evidence').map((table) => shapeOf(table, context)),
    fixedShapes,
  ].join('\n\n');
  return [textFile('shapes.ttl', `${text}\n`)];
}

function prefixes(): string {
  const all = { ...namespaces, sh: 'http://www.w3.org/ns/shacl#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#' };
  return Object.entries(all)
    .map(([name, iri]) => `@prefix ${name}: <${iri}> .`)
    .join('\n');
}

function shapeOf(table: TableData, context: Context): string {
  const name = classOf(table.name);
  const terms = (context[name] as Definition)['@context'];
  return [
    `<urn:clipsheet:shape:${table.name}> a sh:NodeShape ;`,
    `  sh:targetClass term:${name} ;`,
    `  rdfs:label ${literal(table.title)} ;`,
    `  rdfs:comment ${literal(table.description)} ;`,
    '  sh:nodeKind sh:IRI ;',
    '  sh:closed true ;',
    '  sh:ignoredProperties ( rdf:type ) ;',
    table.columns.map((column) => propertyOf(table, column, terms?.[column.name] as Definition)).join(' ;\n'),
    '.',
  ].join('\n');
}

function propertyOf(table: TableData, column: Column, definition: Definition): string {
  const isList = column.type === 'list';
  const isOrdered = definition['@container'] === '@list';
  const values = valuesOf(table, column, definition);
  const lines = [
    `sh:path ${iri(definition['@id'])}`,
    `sh:name ${literal(column.name)}`,
    `sh:description ${literal(column.description)}`,
    // An ordered list is one value, empty or not; a set without members is not there.
    ...(column.required && (isOrdered || !isList) ? ['sh:minCount 1'] : []),
    ...(isOrdered || !isList ? ['sh:maxCount 1'] : []),
    ...(isOrdered
      ? [`sh:property [ sh:path ( [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ; ${values.join(' ; ')} ]`]
      : values),
  ];
  return `  sh:property [\n${lines.map((line) => `    ${line}`).join(' ;\n')}\n  ]`;
}

/** What a value must be: one of the codes, a row of the table that it refers to, or text, number, day. */
function valuesOf(table: TableData, column: Column, { '@type': type }: Definition): string[] {
  if (column.codes !== undefined) {
    const codes = Object.keys(column.codes).map((code) => iri(codeId(table, column, code)));
    return [`sh:in ( ${codes.join(' ')} )`];
  }
  const [target] = column.references?.split('.') ?? [];
  if (target !== undefined) return ['sh:nodeKind sh:IRI', `sh:class term:${classOf(target)}`];
  if (type === '@id') return ['sh:nodeKind sh:IRI'];
  return [`sh:datatype ${iri(type ?? 'xsd:string')}`, ...(type === undefined ? ['sh:minLength 1'] : [])];
}

/** An absolute IRI from a compact one: not every local name may stand in Turtle as it is. */
function iri(compact: string): string {
  const colon = compact.indexOf(':');
  const namespace = (namespaces as Readonly<Record<string, string>>)[compact.slice(0, colon)];
  return `<${namespace === undefined ? compact : namespace + compact.slice(colon + 1)}>`;
}

function literal(text: string): string {
  return JSON.stringify(text);
}
