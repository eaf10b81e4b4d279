/** Issues and refused facts, one JSON object per line. */
import { issueSchema, refusedSchema } from '../../schemas/dataset.ts';
import { type OutputFile, textFile } from './file.ts';
import type { EmitInput } from './rows.ts';

export function jsonLines({ issues, refused }: EmitInput): readonly OutputFile[] {
  return [
    textFile('issues.jsonl', lines(issues, Object.keys(issueSchema.shape))),
    textFile('refused.jsonl', lines(refused, Object.keys(refusedSchema.shape))),
  ];
}

/** The members stand in the order of the schema, whoever made the record. */
function lines(records: readonly object[], members: readonly string[]): string {
  return records.map((record) => `${JSON.stringify(record, [...members])}\n`).join('');
}
