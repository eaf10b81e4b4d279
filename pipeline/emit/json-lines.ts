/** Issues, refused facts and the corrections that were applied, one JSON object per line. */
import { appliedSchema, issueSchema, refusedSchema } from '../../schemas/dataset.ts';
import { type OutputFile, textFile } from './file.ts';
import type { EmitInput } from './rows.ts';

export function jsonLines({ issues, refused, corrections }: EmitInput): readonly OutputFile[] {
  return [
    textFile('issues.jsonl', lines(issues, Object.keys(issueSchema.shape))),
    textFile('refused.jsonl', lines(refused, Object.keys(refusedSchema.shape))),
    textFile('corrections.jsonl', lines(corrections, Object.keys(appliedSchema.shape))),
  ];
}

/** The members stand in the order of the schema, whoever made the record. */
function lines(records: readonly object[], members: readonly string[]): string {
  return records.map((record) => `${JSON.stringify(record, [...members])}\n`).join('');
}
