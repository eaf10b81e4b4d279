import { describe, expect, test } from 'vitest';
import {
  doersOf,
  isPassive,
  objectsOf,
  passiveAgentsOf,
  subjectsOf,
} from '../../../../pipeline/extract/grammar/structure/clause.ts';
import type { Sentence } from '../../../../pipeline/extract/grammar/sentence.ts';
import { textsOf, wordOf } from '../drawn-sentence.ts';
import { announced, heavyweight, recognised, said, signed, urged } from './sentences.ts';

interface Example {
  readonly sentence: Sentence;
  readonly verb: string;
  readonly expected: readonly string[];
  readonly why: string;
}

const subjects: readonly Example[] = [
  { sentence: signed, verb: 'signed', expected: ['Kabul', 'Tashkent'], why: 'conjuncts are opened' },
  { sentence: signed, verb: 'agreed', expected: ['Kabul', 'Tashkent'], why: 'a conjunct verb shares its subject' },
  {
    sentence: signed,
    verb: 'build',
    expected: ['Kabul', 'Tashkent'],
    why: 'an infinitive is controlled by the subject',
  },
  { sentence: urged, verb: 'close', expected: ['Dushanbe'], why: 'an infinitive is controlled by the object' },
  { sentence: urged, verb: 'Citing', expected: ['Moscow'], why: 'a free participle shares the subject' },
  { sentence: urged, verb: 'built', expected: ['canal'], why: 'a participle is about its noun' },
  { sentence: heavyweight, verb: 'carries', expected: ['line'], why: '"which" stands for its noun' },
  { sentence: announced, verb: 'grow', expected: ['trade'], why: 'a content clause has its own subject' },
  { sentence: recognised, verb: 'recognised', expected: ['Taliban'], why: 'the subject of a passive is its subject' },
];

const objects: readonly Example[] = [
  { sentence: signed, verb: 'signed', expected: ['contracts'], why: 'the direct object' },
  { sentence: signed, verb: 'agreed', expected: [], why: 'a conjunct verb does not share the object' },
  { sentence: recognised, verb: 'recognised', expected: ['Taliban'], why: 'a passive has its object as subject' },
  { sentence: urged, verb: 'built', expected: ['canal'], why: 'what was built' },
  { sentence: said, verb: 'rose', expected: [], why: 'an oblique is no object' },
];

const doers: readonly Example[] = [
  { sentence: recognised, verb: 'recognised', expected: ['country', 'bank'], why: 'agents of a passive' },
  { sentence: urged, verb: 'built', expected: ['Kabul'], why: 'agent of a participle' },
  { sentence: said, verb: 'rose', expected: ['Exports'], why: 'subject of an active verb' },
];

describe.each([
  ['subjectsOf', subjectsOf, subjects],
  ['objectsOf', objectsOf, objects],
  ['doersOf', doersOf, doers],
] as const)('%s', (_name, find, examples) => {
  test.each(examples)('$verb: $why', ({ sentence, verb, expected }) => {
    expect(textsOf(find(sentence, wordOf(sentence, verb)))).toEqual(expected);
  });
});

test('an active verb has no passive agents', () => {
  expect(passiveAgentsOf(said, wordOf(said, 'rose'))).toEqual([]);
});

test.each([
  [recognised, 'recognised', true],
  [urged, 'built', true],
  [signed, 'signed', false],
  [heavyweight, 'supply', false],
])('passive or not: %#', (sentence, verb, expected) => {
  expect(isPassive(sentence, wordOf(sentence, verb))).toBe(expected);
});
