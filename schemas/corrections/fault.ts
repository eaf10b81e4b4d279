import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { FactTable } from '../vocabulary.ts';
import { fieldNames } from './fields.ts';

/** What is wrong with an entry, and the cure. */
export interface Fault {
  readonly message: string;
  readonly fix: string;
}

/** Says what zod found in words for the person who wrote the entry. */
export function faultOf(issue: z.core.$ZodIssue, entry: unknown): Fault {
  const key = issue.path.join('.');
  const actual = issue.path.reduce<unknown>(memberOf, entry);
  if (issue.code === 'unrecognized_keys') return unknownKey(issue, key, entry);
  if (actual === undefined) return { message: `"${key}" is missing`, fix: `Add the key. ${expectation(issue)}` };
  const shown = typeof actual === 'string' ? `"${actual}"` : 'value';
  return { message: `Unexpected ${shown} in "${key}"`, fix: expectation(issue, actual) };
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key];
}

function unknownKey(issue: z.core.$ZodIssueUnrecognizedKeys, parent: string, entry: unknown): Fault {
  const [key = ''] = issue.keys;
  const known = knownKeys(parent, entry);
  const guess = nearest(key, known, 1).map((name) => `Did you mean "${name}"? `);
  return {
    message: `Unexpected key "${key}"${parent === '' ? '' : ` in "${parent}"`}`,
    fix: `${guess.join('')}Known keys: ${known.join(', ')}`,
  };
}

function knownKeys(parent: string, entry: unknown): string[] {
  if (parent === 'expects') return ['quote', 'occurrence', 'id'];
  if (parent === 'fields') {
    const { change, add } = entry as Readonly<Record<string, FactTable | undefined>>;
    const names = fieldNames(change ?? add ?? 'events');
    return change === undefined ? names.filter((name) => name !== 'quote') : names;
  }
  if (parent !== '') return ['name', 'kind', 'country'];
  const { change, add } = entry as Readonly<Record<string, unknown>>;
  return ['expects', ...(change === undefined && add === undefined ? [] : ['fields']), 'reason', 'by', 'date'];
}

/** Of a long list of codes, those that are spelled most like what was written. */
function expectation(issue: z.core.$ZodIssue, actual?: unknown): string {
  if (issue.code === 'invalid_value') {
    const codes = issue.values.map(String);
    if (codes.length <= 8) return `Write one of ${codes.join(', ')}`;
    const near = typeof actual === 'string' ? nearest(actual, codes) : [];
    const guess = near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `;
    return `${guess}dictionary.md of a built version lists the codes`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'Write keys and values below it';
  return issue.message.startsWith('Expected') ? issue.message : 'docs/corrections.md says what stands there';
}
