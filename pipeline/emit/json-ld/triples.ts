/** The graph as triples, by what the context says: the part of JSON-LD 1.1 that our own nodes use, and no more. */
import type { Context, Definition } from './context.ts';
import type { Node } from './nodes.ts';
import { namespaces } from './terms.ts';

export type Term =
  | { readonly termType: 'NamedNode' | 'BlankNode'; readonly value: string }
  | { readonly termType: 'Literal'; readonly value: string; readonly datatype: { readonly value: string } };

export interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const xsd = (name: string) => `${namespaces.xsd}${name}`;
const rdf = (name: string) => namedNode(`${namespaces.rdf}${name}`);

/** Every triple of the nodes. Only the cells of lists are blank nodes; their labels are not canonical yet. */
export function* triplesOf(nodes: readonly Node[], context: Context): Generator<Triple> {
  let cells = 0;
  for (const node of nodes) yield* nodeTriples(node);

  function* nodeTriples(node: Node): Generator<Triple> {
    const subject = namedNode(iriOf(String(node['@id'])));
    const types = listed(node['@type'] ?? []).map(String);
    for (const type of types) yield { subject, predicate: rdf('type'), object: namedNode(iriOf(type)) };
    for (const [name, member] of Object.entries(node)) {
      if (name.startsWith('@')) continue;
      const definition = definitionOf(name, types);
      const predicate = namedNode(iriOf(definition['@id']));
      if (definition['@container'] === '@list') yield* listTriples(subject, predicate, listed(member), definition);
      else for (const value of listed(member)) yield* valueTriples(subject, predicate, value, definition);
    }
  }

  function* valueTriples(subject: Term, predicate: Term, value: unknown, definition: Definition): Generator<Triple> {
    if (typeof value !== 'object' || value === null) {
      yield { subject, predicate, object: objectOf(value, definition) };
      return;
    }
    const node = value as Node;
    yield { subject, predicate, object: namedNode(iriOf(String(node['@id']))) };
    yield* nodeTriples(node);
  }

  function* listTriples(
    subject: Term,
    predicate: Term,
    values: readonly unknown[],
    definition: Definition,
  ): Generator<Triple> {
    let [from, by] = [subject, predicate];
    for (const value of values) {
      const cell: Term = { termType: 'BlankNode', value: `list${cells++}` };
      yield { subject: from, predicate: by, object: cell };
      yield { subject: cell, predicate: rdf('first'), object: objectOf(value, definition) };
      [from, by] = [cell, rdf('rest')];
    }
    yield { subject: from, predicate: by, object: rdf('nil') };
  }

  function objectOf(value: unknown, { '@type': type }: Definition): Term {
    if (type === '@id') return namedNode(iriOf(String(value)));
    return { termType: 'Literal', value: String(value), datatype: { value: iriOf(type ?? xsd('string')) } };
  }

  /** Terms of the node's classes go before those of the whole graph; a name that is no term is a compact IRI. */
  function definitionOf(name: string, types: readonly string[]): Definition {
    for (const type of types) {
      const scoped = (context[type] as Definition | undefined)?.['@context']?.[name];
      if (scoped !== undefined) return scoped as Definition;
    }
    const definition = context[name];
    return typeof definition === 'object' ? definition : { '@id': typeof definition === 'string' ? definition : name };
  }

  function iriOf(text: string): string {
    const term = context[text];
    if (typeof term === 'object') return iriOf(term['@id']);
    if (typeof term === 'string') return iriOf(term);
    const colon = text.indexOf(':');
    const namespace = context[text.slice(0, colon)];
    return typeof namespace === 'string' ? `${namespace}${text.slice(colon + 1)}` : text;
  }
}

function namedNode(value: string): Term {
  return { termType: 'NamedNode', value };
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
