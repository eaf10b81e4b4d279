/** A file of corrections to fill in. */
import { createEntityNames, currentFields } from '../../schemas/corrections/current-fields.ts';
import { type Suggestion, suggestionText } from '../../schemas/corrections/suggestion.ts';
import { reviewedConfidence } from '../../schemas/corrections.ts';
import { tables as declared, type Row, type Tables } from '../../schemas/tables.ts';
import { codesOf, type FactTable, factTables } from '../../schemas/vocabulary.ts';
import { marked } from '../explain/marked.ts';

type Signature = Pick<Suggestion, 'by' | 'date'>;

/** What stands before the entries. */
export function reviewHeader(article: string): string {
  return `## Corrections of ${article}. docs/corrections.md says what they do.
## Below are the facts, the least certain first. To use an entry, take "# " away before its lines and keep
##   accept   when the fact is right,
##   change   instead, when fields are wrong: take "# " away before fields too, and keep those that you change,
##   retract  instead, when the text does not say it.
## For a fact that was missed write an entry of the kind add; its last lines are the same:
##   - add: events
##     expects:
##       quote: words of the article that say it
##     fields: {type: CONSULT, action: meet, actors: [Kenya, Egypt]}
`;
}

/**
 * An entry for each fact that no reviewer has vouched for, as comments: the least certain first.
 * @param isNamed whether an id stands in the file already; its fact is left out
 */
export function reviewEntries(tables: Tables, signature: Signature, isNamed: (id: string) => boolean): string[] {
  const nameOf = createEntityNames(tables.entities);
  const facts = codesOf(factTables).flatMap((table) => factsOf(tables, table));
  return facts
    .filter(({ id, row }) => row.confidence < reviewedConfidence && !isNamed(id))
    .toSorted((left, right) => left.row.confidence - right.row.confidence || left.start - right.start)
    .map((fact) => entryOf(tables, fact, currentFields(fact.table, fact.row, nameOf), signature));
}

interface Fact {
  readonly table: FactTable;
  readonly id: string;
  readonly row: Row<FactTable>;
  readonly evidence: Row<'evidence'>;
  readonly start: number;
}

/** The facts of a table, each at its first piece of evidence. */
function factsOf(tables: Tables, table: FactTable): Fact[] {
  const [key = ''] = declared[table].key;
  return (tables[table] as readonly Row<FactTable>[]).flatMap((row) => {
    const id = String((row as Readonly<Record<string, unknown>>)[key]);
    const own = tables.evidence.filter((one) => one.fact_table === table && one.fact_id === id);
    const evidence = own.find(({ quote }) => quote === row.quote) ?? own[0];
    return evidence === undefined ? [] : [{ table, id, row, evidence, start: evidence.char_start }];
  });
}

function entryOf(
  tables: Tables,
  { table, id, row, evidence }: Fact,
  fields: Suggestion['fields'],
  signature: Signature,
): string {
  const passage = tables.passages.find(({ passage_id }) => passage_id === evidence.passage_id);
  const lines = suggestionText({
    ...signature,
    kind: 'accept',
    table,
    quote: evidence.quote,
    id,
    ...(fields === undefined ? {} : { fields }),
    reason: 'Read beside the article',
  }).trimEnd();
  const isField = (line: string) => /^ {2}fields:$|^ {4}(?!quote:|id:)/.test(line);
  return [
    `## ${table}, confidence ${row.confidence}, rule ${row.rule}`,
    ...(passage === undefined ? [] : [`## ${marked(passage, evidence)}`]),
    ...lines.split('\n').map((line) => (isField(line) ? `#   # ${line.slice(2)}` : `# ${line}`)),
    '',
  ].join('\n');
}
