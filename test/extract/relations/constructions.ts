import { readFileSync } from 'node:fs';
import { createExtractor } from '../../../pipeline/extract/extract.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { toArticle } from '../../../pipeline/files/articles.ts';
import { symmetricPredicates } from '../../../schemas/vocabulary.ts';
import type { Extracted, RelationFact } from '../../../schemas/extracted.ts';
import { ingredients } from '../../support/reference.ts';

const extract = createExtractor(ingredients.reference, createAnalyser(ingredients.model));

/** A relation as a line of the table says it. */
interface Line {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly role: string;
  readonly polarity: string;
  readonly since: string;
  readonly until: string;
}

/** A text with all relations that it states. */
interface Construction {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** What was read of a table: the counts, and a line for every miss, extra and wrong field. */
export interface Measured {
  readonly stated: number;
  readonly read: number;
  readonly matched: number;
  readonly recall: number;
  readonly precision: number;
  readonly problems: readonly string[];
}

/** Reads a table: a text stands at the margin, what it states is indented under it. */
export function constructionsIn(path: URL): Construction[] {
  const found: { text: string; lines: Line[] }[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (line.startsWith(' ')) found.at(-1)?.lines.push(lineOf(line));
    else found.push({ text: line, lines: [] });
  }
  return found;
}

function lineOf(line: string): Line {
  const [subject = '', predicate = '', object = '', role = '', polarity = '', since = '', until = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return { subject, predicate, object, role, polarity: polarity || 'positive', since, until };
}

/** Extracts every text and compares what is read with what is stated. */
export function measure(constructions: readonly Construction[]): Measured {
  const problems: string[] = [];
  let [stated, read, matched] = [0, 0, 0];
  for (const { text, lines } of constructions) {
    const extracted = extract(toArticle('x', text, {}));
    const left = [...extracted.relations];
    stated += lines.length;
    read += left.length;
    for (const line of lines) {
      const index = left.findIndex((fact) => isSame(extracted, text, fact, line));
      const [fact] = index === -1 ? [] : left.splice(index, 1);
      if (fact === undefined)
        problems.push(`miss  ${text.slice(0, 80)}  ${line.subject} ${line.predicate} ${line.object}`);
      else matched += 1;
      if (fact !== undefined) problems.push(...wrongFields(text, fact, line));
    }
    problems.push(...left.map((fact) => `extra ${text.slice(0, 80)}  ${told(extracted, fact)}`));
  }
  return { stated, read, matched, recall: matched / stated, precision: matched / read, problems };
}

function told({ entities }: Extracted, { subject, predicate, object, polarity, rule }: RelationFact): string {
  return `${entities[subject]?.name} ${predicate} ${entities[object]?.name} ${polarity} (${rule})`;
}

function isSame(extracted: Extracted, text: string, fact: RelationFact, line: Line): boolean {
  const names = (entity: number, name: string): boolean =>
    extracted.entities[entity]?.name === name ||
    extracted.mentions.some((one) => one.entity === entity && text.slice(one.start, one.end) === name);
  const straight = names(fact.subject, line.subject) && names(fact.object, line.object);
  const turned = names(fact.subject, line.object) && names(fact.object, line.subject);
  return (
    fact.predicate === line.predicate &&
    fact.polarity === line.polarity &&
    (straight || (turned && symmetricPredicates.has(fact.predicate)))
  );
}

function wrongFields(text: string, fact: RelationFact, line: Line): string[] {
  return (['role', 'since', 'until'] as const)
    .filter((field) => (fact[field] ?? '').toLowerCase() !== line[field].toLowerCase())
    .map(
      (field) =>
        `wrong ${text.slice(0, 80)}  ${line.subject}  ${field}: expected "${line[field]}", got "${fact[field] ?? ''}"`,
    );
}
