import type { Row, Tables } from '../../schemas/tables.ts';
import type { EventType } from '../../schemas/vocabulary.ts';
import { compareCode, compareEntities } from './compare.ts';
import { describe } from './context.ts';
import { participantsAgreement, participantsOf } from './events.ts';
import type { GoldSentence } from './gold.ts';
import { nameBook } from './names.ts';
import {
  addFields,
  addRules,
  addShares,
  type FieldScore,
  type Finding,
  type Members,
  type RuleScore,
  ratio,
  type Share,
  unite,
} from './score.ts';
import { scoreTable } from './score-table.ts';

/** What stands in the confusion table where a type was missed, or where there should be no event. */
export const nothing = 'none';

/** The score of events in single sentences. */
export interface SentenceScore {
  readonly sentences: number;
  /** Sentences that must give no event, and how many gave none. */
  readonly counterexamples: Share;
  readonly types: Readonly<Record<string, Members>>;
  /** Gold type, then emitted type, then how often. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fields: Readonly<Record<string, FieldScore>>;
  readonly rules: Readonly<Record<string, RuleScore>>;
  readonly findings: readonly Finding[];
}

export const emptySentenceScore: SentenceScore = {
  sentences: 0,
  counterexamples: { right: 0, of: 0 },
  types: {},
  confusion: {},
  fields: {},
  rules: {},
  findings: [],
};

type GoldEvent = GoldSentence['events'][number];

const addCounts = (a: number, b: number): number => a + b;
const addMembers = (a: Members, b: Members): Members => ({
  gold: a.gold + b.gold,
  emitted: a.emitted + b.emitted,
  shared: a.shared + b.shared,
});

/** Events that found no partner are set beside one another in order, so that a wrong type shows as a confusion. */
function confusionOf(
  matched: readonly EventType[],
  missed: readonly EventType[],
  extra: readonly EventType[],
): Record<string, Record<string, number>> {
  let confusion: Record<string, Record<string, number>> = {};
  const note = (expected: string, actual: string): void => {
    confusion = unite(confusion, { [expected]: { [actual]: 1 } }, (a, b) => unite(a, b, addCounts));
  };
  for (const type of matched) note(type, type);
  for (let index = 0; index < Math.max(missed.length, extra.length); index++) {
    note(missed[index] ?? nothing, extra[index] ?? nothing);
  }
  return confusion;
}

function typeCounts(gold: readonly EventType[], emitted: readonly EventType[], shared: readonly EventType[]) {
  const count = (types: readonly EventType[], what: keyof Members): Record<string, Members>[] =>
    types.map((type) => ({ [type]: { gold: 0, emitted: 0, shared: 0, [what]: 1 } }));
  return [...count(gold, 'gold'), ...count(emitted, 'emitted'), ...count(shared, 'shared')].reduce(
    (sum, one) => unite(sum, one, addMembers),
    {},
  );
}

/**
 * Measures the events made of one sentence: one to one on equal type, best participants first.
 * @param tables the rows made of the sentence as an article of its own.
 */
export function evaluateSentence(
  sentence: GoldSentence,
  tables: Tables,
  countryCode: (name: string) => string | undefined = () => undefined,
): SentenceScore {
  const names = nameBook({ entities: [], projects: [], countryCode }, tables);
  const participants = (row: Row<'events'>, role: 'actor' | 'recipient') => participantsOf(tables, row.event_id, role);
  const emitted = [...tables.events].sort((a, b) => (a.event_id < b.event_id ? -1 : 1));
  const result = scoreTable<GoldEvent, Row<'events'>>({
    table: 'events',
    article: sentence.id,
    gold: sentence.events,
    emitted,
    mayMatch: (one, row) => one.type === row.type,
    preference: (one, row) => participantsAgreement(names, tables, one, row.event_id),
    fields: [
      { name: 'mode', compare: (one, row) => compareCode(one.mode, row.mode) },
      { name: 'auxiliary', compare: (one, row) => compareCode(one.auxiliary, row.auxiliary) },
      { name: 'actors', compare: (one, row) => compareEntities(names, one.actors, participants(row, 'actor')) },
      {
        name: 'recipients',
        compare: (one, row) => compareEntities(names, one.recipients, participants(row, 'recipient')),
      },
    ],
    wholeFields: ['mode', 'auxiliary', 'actors', 'recipients'],
    ruleOf: (row) => row.rule,
    describeGold: (one) =>
      describe(sentence.text, one.type, one.mode, one.actors.join(', '), '>', one.recipients.join(', ')),
    describeEmitted: (row) =>
      describe(sentence.text, row.type, row.mode, row.actors.join(', '), '>', row.recipients.join(', ')),
  });
  const partneredGold = new Set(result.pairs.map((pair) => pair.gold));
  const partneredRows = new Set(result.pairs.map((pair) => pair.emitted));
  const missed = sentence.events.filter((one) => !partneredGold.has(one)).map((one) => one.type);
  const extra = emitted.filter((row) => !partneredRows.has(row)).map((row) => row.type);
  const matched = result.pairs.map((pair) => pair.gold.type);
  const isCounterexample = sentence.events.length === 0;
  return {
    sentences: 1,
    counterexamples: {
      right: Number(isCounterexample && emitted.length === 0),
      of: Number(isCounterexample),
    },
    types: typeCounts(
      sentence.events.map((one) => one.type),
      emitted.map((row) => row.type),
      matched,
    ),
    confusion: confusionOf(matched, missed, extra),
    fields: result.score.fields,
    rules: result.score.rules,
    findings: result.findings,
  };
}

/** The score of many sentences: counts added. */
export function sumSentenceScores(scores: readonly SentenceScore[]): SentenceScore {
  return scores.reduce(
    (a, b) => ({
      sentences: a.sentences + b.sentences,
      counterexamples: addShares(a.counterexamples, b.counterexamples),
      types: unite(a.types, b.types, addMembers),
      confusion: unite(a.confusion, b.confusion, (x, y) => unite(x, y, addCounts)),
      fields: unite(a.fields, b.fields, addFields),
      rules: unite(a.rules, b.rules, addRules),
      findings: [...a.findings, ...b.findings],
    }),
    emptySentenceScore,
  );
}

/** The types that PLOVER leaves out. */
const ownTypes: ReadonlySet<string> = new Set(['BUILD', 'GOVERN']);

/** The mean of the F1 of the PLOVER types that gold holds, each type weighing the same; null when it holds none. */
export function macroF1(types: SentenceScore['types']): number | null {
  const plover = Object.entries(types).filter(([type, { gold }]) => !ownTypes.has(type) && gold > 0);
  const sum = plover.reduce((total, [, { gold, emitted, shared }]) => total + (2 * shared) / (gold + emitted), 0);
  return ratio(sum, plover.length);
}
