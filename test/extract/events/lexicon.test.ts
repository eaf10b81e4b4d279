import { describe, expect, test } from 'vitest';
import { eventLexicon } from '../../../pipeline/extract/events/lexicon.ts';
import { wordClasses } from '../../../pipeline/extract/events/words.ts';
import { ingredients } from '../../support/reference.ts';
import { readEvents } from './read.ts';

const { reference } = ingredients;
const { eventVerbs, eventNouns, eventModes, eventWords, lightVerbs, complementVerbs } = reference;

/** Examples that the reader may miss, for the grammar behind it errs at times. */
const allowance = 0.1;

interface Row {
  readonly type: string;
  readonly mode: string | null;
  readonly example: string;
}

function missed(rows: readonly Row[]): string[] {
  return rows
    .filter(
      ({ type, mode, example }) =>
        !readEvents(example).events.some((event) => event.type === type && (mode === null || event.mode === mode)),
    )
    .map(({ type, mode, example }) => `${type}.${mode ?? ''} ${example}`);
}

describe('examples of the lexicon', () => {
  test.each([
    ['verbs', eventVerbs],
    ['nouns', eventNouns],
    ['modes', eventModes],
  ] as const)('%s are read as what their rows say', (_name, rows) => {
    const lost = missed(rows);
    expect(lost.length / rows.length, lost.join('\n')).toBeLessThan(allowance);
  });

  test('no example stands twice', () => {
    const all = [...eventVerbs, ...eventNouns].map(({ example }) => example);
    expect(all.filter((example, index) => all.indexOf(example) !== index)).toEqual([]);
  });

  test('there are more than 600 verbs and nouns with a frame', () => {
    const entries = eventVerbs.flatMap(({ verb }) => verb).length + eventNouns.flatMap(({ noun }) => noun).length;
    expect(entries).toBeGreaterThan(600);
  });
});

describe('words of the lexicon', () => {
  const kindsWithNames = ['actor', 'beneficiary', 'several', 'paired'];
  const readings = [
    'any',
    'none',
    'quantity',
    'number',
    'infinitive',
    'negated',
    'predicate',
    'ruled-out',
    'ahead',
    'deed',
    'clause',
    'country',
  ];
  const known = new Set([...eventWords.flatMap(({ classes }) => classes), ...kindsWithNames, ...readings]);

  test('every class that a condition asks for has words', () => {
    const asked = [...eventVerbs, ...eventNouns].flatMap(({ requires }) => requires.flatMap(({ classes }) => classes));
    expect([...new Set([...asked, ...eventModes.map((row) => row.class)])].filter((name) => !known.has(name))).toEqual(
      [],
    );
  });

  test('rows of one word add up', () => {
    const row = { word: 'tanker', source: 'Clipsheet', note: null };
    const classes = wordClasses([
      { ...row, classes: ['ship'] },
      { ...row, classes: ['property'] },
    ]);
    expect([...(classes.get('tanker') ?? [])]).toEqual(['ship', 'property']);
  });

  test('the index finds every verb, noun, light verb and complement verb', () => {
    const lexicon = eventLexicon(reference);
    expect(eventVerbs.flatMap(({ verb }) => verb).every((verb) => lexicon.verbs.has(verb))).toBe(true);
    expect(eventNouns.flatMap(({ noun }) => noun).every((noun) => lexicon.nouns.has(noun))).toBe(true);
    expect(lightVerbs.flatMap(({ verb }) => verb).every((verb) => lexicon.light.has(verb))).toBe(true);
    expect(complementVerbs.flatMap(({ verb }) => verb).every((verb) => lexicon.complements.has(verb))).toBe(true);
  });
});
