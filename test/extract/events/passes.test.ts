import { describe, expect, test } from 'vitest';
import { withAnswered } from '../../../pipeline/extract/events/passes/answers.ts';
import { withCarriedDates } from '../../../pipeline/extract/events/passes/carry-dates.ts';
import { declineReason, withoutEchoes, withoutTolls } from '../../../pipeline/extract/events/passes/decline.ts';
import { mergeEvents } from '../../../pipeline/extract/events/passes/merge.ts';
import type { PlacedTelling } from '../../../pipeline/extract/events/telling.ts';
import type { EventFact, Passage } from '../../../schemas/extracted.ts';
import { drawnSentence } from '../grammar/drawn-sentence.ts';

const [verb] = drawnSentence('signed sign VBD 0 root').tokens;
if (!verb) throw new Error('A sentence of one word has a word');

const plain: PlacedTelling = {
  head: verb,
  start: 0,
  end: 10,
  type: 'SUPPORT',
  mode: null,
  auxiliary: null,
  action: 'sign',
  date: null,
  actors: [0],
  recipients: [],
  place: null,
  project: null,
  reportedBy: null,
  simplePresent: false,
  participle: false,
  aside: false,
  bodied: false,
  passive: false,
  forced: false,
  inanimate: false,
  pointsBack: false,
  bare: false,
  pronoun: false,
  follows: false,
  sides: false,
  rule: 'events/verbs',
  row: 'no condition, as in "Kenya signed."',
  passage: 0,
};

const passages: readonly Passage[] = [0, 1, 2].map((index) => ({
  kind: 'body',
  paragraph: 0,
  repeats: null,
  start: index * 20,
  end: index * 20 + 19,
}));

const fact: EventFact = {
  type: 'SUPPORT',
  mode: null,
  auxiliary: null,
  action: 'sign',
  date: '2024-05',
  actors: [0, 1],
  recipients: [],
  place: null,
  project: null,
  reportedBy: null,
  rule: 'events/verbs',
  evidence: [{ passage: 0, start: 0, end: 10 }],
};

describe('carried dates', () => {
  const dated: PlacedTelling = { ...plain, date: '2024-04' };
  test.each([
    ['"Following this" is after the event before', { follows: true }, '2024-04/..'],
    ['a pronoun goes on about the same party', { pronoun: true }, '2024-04'],
    ['another party by name does not', {}, null],
    ['what is to come has no date of the past', { pronoun: true, auxiliary: 'future' as const }, null],
  ])('%s', (_why, change, date) => {
    expect(withCarriedDates([dated, { ...plain, passage: 1, ...change }], passages)[1]?.date).toBe(date);
  });

  test('unrest in one paragraph shares its day, two sentences on it does not', () => {
    const march: PlacedTelling = { ...plain, type: 'PROTEST', actors: [], date: '2024-05-02' };
    const arrest: PlacedTelling = { ...plain, type: 'COERCE', passage: 1 };
    expect(withCarriedDates([march, arrest], passages)[1]?.date).toBe('2024-05-02');
    expect(withCarriedDates([march, { ...arrest, passage: 2 }], passages)[1]?.date).toBeNull();
  });
});

describe('answers', () => {
  const step: PlacedTelling = { ...plain, type: 'SANCTION', actors: [3] };
  test('"criticised the step" is about who took it', () => {
    const criticism: PlacedTelling = { ...plain, type: 'ACCUSE', pointsBack: true, passage: 1 };
    expect(withAnswered([step, criticism])[1]?.recipients).toEqual([3]);
  });

  test('a recipient that the text names stays', () => {
    const criticism: PlacedTelling = { ...plain, type: 'ACCUSE', pointsBack: true, recipients: [5] };
    expect(withAnswered([step, criticism])[1]?.recipients).toEqual([5]);
  });

  test('a bare "declined" answers a request, not a sanction', () => {
    const refusal: PlacedTelling = { ...plain, type: 'REJECT', bare: true };
    expect(withAnswered([{ ...step, type: 'REQUEST' }, refusal])[1]?.recipients).toEqual([3]);
    expect(withAnswered([step, refusal])[1]?.recipients).toEqual([]);
  });
});

describe('declined tellings', () => {
  test.each([
    ['a meeting of nobody', { type: 'CONSULT', actors: [] }, 'body'],
    ['a habit', { type: 'COOPERATE', simplePresent: true }, 'body'],
    ['nature', { inanimate: true }, 'body'],
    ['a plan that is denied', { type: 'AGREE', auxiliary: 'negated' }, 'body'],
  ] as const)('%s', (_why, change, kind) => {
    expect(declineReason({ ...plain, ...change }, kind)).not.toBeNull();
  });

  test.each([
    ['an arrest by nobody named', { type: 'COERCE', actors: [] }, 'body'],
    ['a headline in the present', { type: 'COOPERATE', simplePresent: true }, 'heading'],
    ['"the opposition demanded"', { type: 'REQUEST', actors: [], bodied: true }, 'body'],
  ] as const)('but not %s', (_why, change, kind) => {
    expect(declineReason({ ...plain, ...change }, kind)).toBeNull();
  });

  test('a participle of the same parties is no second event', () => {
    const attack: PlacedTelling = { ...plain, type: 'ASSAULT' };
    expect(withoutEchoes([attack, { ...attack, participle: true }])).toEqual([attack]);
    expect(withoutEchoes([attack, { ...attack, participle: true, recipients: [4] }])).toHaveLength(2);
  });

  test('a toll after an attack is no attack, a killing alone is', () => {
    const attack: PlacedTelling = { ...plain, type: 'ASSAULT', action: 'shell' };
    const toll: PlacedTelling = { ...plain, type: 'ASSAULT', action: 'kill', actors: [], passage: 1 };
    expect(withoutTolls([attack, toll])).toEqual([attack]);
    expect(withoutTolls([toll])).toEqual([toll]);
  });
});

describe('merging', () => {
  test('a headline and its sentence are one event with two pieces of evidence', () => {
    const again: EventFact = { ...fact, date: null, actors: [1, 0], evidence: [{ passage: 3, start: 50, end: 60 }] };
    const merged = mergeEvents([again, fact]);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.date).toBe('2024-05');
    expect(merged[0]?.evidence).toHaveLength(2);
  });

  test.each([
    ['other parties', { actors: [0, 2] }],
    ['another date', { date: '2024-06' }],
    ['another type', { type: 'AGREE' as const }],
    ['a denial', { auxiliary: 'negated' as const }],
  ])('%s make another event', (_why, change) => {
    expect(mergeEvents([fact, { ...fact, ...change }])).toHaveLength(2);
  });

  test('events without parties stay apart', () => {
    const nobody: EventFact = { ...fact, actors: [] };
    expect(mergeEvents([nobody, { ...nobody, evidence: [{ passage: 2, start: 40, end: 45 }] }])).toHaveLength(2);
  });
});
