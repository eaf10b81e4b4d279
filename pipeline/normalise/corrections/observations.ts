/** Fields of corrections -> observations, and the numbers that they are. */
import type { EvidenceSpan, ObservationFact, Quantity, Span } from '../../../schemas/extracted.ts';
import { nearest } from '../../../schemas/nearest.ts';
import { signed } from '../facts.ts';
import { quoteOf } from '../scope.ts';
import { type Desk, entitiesOr, entityOr, type Evidence, evidenceOr, type Setting, valueOr } from './desk.ts';
import { addingRule, quoteIn } from './facts.ts';
import { correctionProblem } from './problem.ts';
import { wholeWords } from './words.ts';

type ObservationSetting = Setting<'observations'>;

const plain = {
  rule: addingRule,
  measure: null,
  subjects: [],
  counterpart: null,
  about: null,
  place: null,
  status: 'actual' as const,
  period: null,
  reportedBy: null,
  sign: 1 as const,
};

/** @param before the fact that was read, or the evidence of one that is added */
export function setObservation(
  desk: Desk,
  correction: ObservationSetting,
  before: ObservationFact | Evidence,
): ObservationFact {
  const { fields } = correction;
  const evidence = evidenceOr(desk, quoteIn(fields), 'rule' in before ? before.evidence : before, correction);
  const isRead = 'rule' in before && fields.quantity === undefined;
  const quantity = isRead ? before.quantity : numberIn(desk, correction, evidence[0]);
  const fact: ObservationFact =
    'rule' in before ? { ...before, quantity } : { ...plain, indicator: 'other', quantity, evidence };
  return {
    ...fact,
    ...numberOf(desk, correction, fact),
    indicator: valueOr(fields.indicator, fact.indicator),
    measure: valueOr(fields.measure, fact.measure),
    subjects: subjectsOf(desk, correction, fact),
    counterpart: entityOr(desk, fields.counterpart, fact.counterpart, correction),
    about: entityOr(desk, fields.about, fact.about, correction),
    place: entityOr(desk, fields.place, fact.place, correction),
    status: valueOr(fields.status, fact.status),
    period: valueOr(fields.period, fact.period),
    reportedBy: entityOr(desk, fields.reported_by, fact.reportedBy, correction),
    evidence,
  };
}

function subjectsOf(desk: Desk, correction: ObservationSetting, { subjects }: ObservationFact): readonly number[] {
  const { fields } = correction;
  const subject = entityOr(desk, fields.subject, subjects[0] ?? null, correction);
  const others = entitiesOr(desk, fields.co_subjects, subjects.slice(1), correction);
  if (subject !== null) return [subject, ...others];
  if (others.length === 0) return [];
  throw correctionProblem(correction, 'subject', 'There are co_subjects without a subject', 'Write "subject" too');
}

/** The number that the field `quantity` names, else the only one in the evidence; one that was not read is made. */
function numberIn(desk: Desk, correction: ObservationSetting, run: EvidenceSpan): number {
  const { quantity: words, value } = correction.fields;
  const { text } = desk.scope.article;
  const place: Span | undefined =
    words === undefined
      ? run
      : wholeWords(text, words).find((found) => run.start <= found.start && found.end <= run.end);
  if (place === undefined) {
    const fix = `Copy it from "${text.slice(run.start, run.end)}"`;
    throw correctionProblem(correction, 'number', `The quote does not hold the number "${words}"`, fix);
  }
  const here = [...desk.numbers.all().entries()].filter(([, { start, end }]) => start < place.end && place.start < end);
  const equal = here.filter(
    ([, quantity]) => quantity.value !== null && quantity.value === Math.abs(value ?? Number.NaN),
  );
  const fitting = equal.length > 0 ? equal : here;
  const [first] = fitting;
  if (first === undefined) return desk.numbers.add(unread({ ...place, passage: run.passage }));
  if (fitting.length === 1) return first[0];
  throw correctionProblem(
    correction,
    'number',
    'The quote holds several numbers',
    'Write which one it is as "quantity" below "fields"',
    { title: 'Numbers', lines: fitting.map(([, quantity]) => quoteOf(desk.scope, quantity)) },
  );
}

function unread(run: EvidenceSpan): Quantity {
  return {
    ...run,
    core: run,
    value: null,
    low: null,
    high: null,
    qualifier: 'exactly',
    unit: '',
    unitBasis: 'stated',
    dimension: 'other',
    per: null,
    counted: null,
    change: null,
    rule: addingRule,
  };
}

/** What a correction says of the number itself holds for its row of quantities too, unless another fact is that number. */
function numberOf(
  desk: Desk,
  correction: ObservationSetting,
  fact: ObservationFact,
): Pick<ObservationFact, 'quantity' | 'sign'> {
  const { fields } = correction;
  const old = desk.numbers.at(fact.quantity);
  const amount = amountOf(correction, signed(old, fact.sign));
  const isFalling =
    [amount.value, amount.low, amount.high].every((number) => (number ?? 0) <= 0) && (old.value ?? old.low ?? 0) >= 0;
  const sign = isFalling && (amount.value ?? amount.low) !== 0 ? -1 : 1;
  const unit = valueOr(fields.unit, old.unit);
  const quantity: Quantity = {
    ...old,
    ...signed({ ...old, ...amount }, sign),
    qualifier: valueOr(fields.qualifier, qualifierFor(amount, old)),
    unit,
    unitBasis: valueOr(fields.unit_basis, old.unitBasis),
    dimension: unit === old.unit ? old.dimension : dimensionOf(desk, correction, unit),
    per: valueOr(fields.per, old.per),
  };
  if (JSON.stringify(quantity) === JSON.stringify(old)) return { quantity: fact.quantity, sign };
  const { observations } = desk.scope.extracted;
  const isShared =
    observations.filter((other) => other.quantity === fact.quantity && other.rule !== addingRule).length > 1;
  if (isShared) return { quantity: desk.numbers.add(quantity), sign };
  desk.numbers.replace(fact.quantity, quantity);
  return { quantity: fact.quantity, sign };
}

type Amount = Pick<Quantity, 'value' | 'low' | 'high'>;

/** A value replaces a range, a range a value. */
function amountOf(correction: ObservationSetting, before: Amount): Amount {
  const { value, low, high } = correction.fields;
  const isRange = typeof low === 'number' || typeof high === 'number';
  const amount =
    typeof value === 'number'
      ? { value, low: low ?? null, high: high ?? null }
      : isRange || value === null
        ? { value: null, low: valueOr(low, before.low), high: valueOr(high, before.high) }
        : before;
  const isWhole =
    amount.value === null
      ? amount.low !== null && amount.high !== null && amount.low <= amount.high
      : amount.low === null && amount.high === null;
  if (isWhole) return amount;
  throw correctionProblem(
    correction,
    'number',
    'The number is not whole',
    'Write "value", or "low" and "high" with low <= high',
  );
}

/** The hedge that was read, unless it belongs to the other kind of number. */
function qualifierFor({ value }: Amount, before: Quantity): Quantity['qualifier'] {
  if ((value === null) === (before.value === null)) return before.qualifier;
  if (value === null) return 'between';
  return before.qualifier === 'between' ? 'exactly' : before.qualifier;
}

function dimensionOf({ units }: Desk, correction: ObservationSetting, unit: string): Quantity['dimension'] {
  const dimension = units.dimensionOf(unit);
  if (dimension !== undefined) return dimension;
  const near = nearest(unit, units.all).map((known) => `"${known}"`);
  throw correctionProblem(
    correction,
    'unit',
    unit === '' ? 'The number has no unit' : `Unexpected unit "${unit}"`,
    `${near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `}Write an ISO 4217 code, a symbol such as km or kWh, person, times, pp, or 1 for a count`,
  );
}
