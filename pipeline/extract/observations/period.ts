/** The time that a number covers: the date that the grammar ties to it. */
import { edtfInterval } from '../../../schemas/edtf.ts';
import type { DateExpression, Quantity } from '../../../schemas/extracted.ts';
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { ancestorsOf, childrenOf, headOf, headOfSpan, tokenAt } from '../grammar/structure/tree.ts';
import { isPredicate } from '../grammar/structure/clause.ts';
import { isFormer } from './former.ts';
import type { Frame } from './frame.ts';

/** Properties of works, sums and terms hold at any time; only a date tied to the number itself is theirs. */
const timeless: ReadonlySet<Indicator> = new Set([
  'project_cost',
  'length',
  'border_length',
  'area',
  'power_capacity',
  'throughput_capacity',
  'duration',
  'contract_value',
  'contract_count',
  'financing',
]);

/** What flows through a period; such numbers share the period of the numbers beside them. */
export const flows: ReadonlySet<Indicator> = new Set([
  'bilateral_trade',
  'foreign_trade',
  'exports',
  'imports',
  'trade_balance',
  'revenue',
  'transit_revenue',
  'commodity_volume',
  'cargo_volume',
  'energy_supplied',
  'energy_output',
  'growth',
  'share',
]);

/** How many words may stand between a number and a date that belongs to it alone: "27 % in 2023", "5,000 MW by 2030". */
const nearReach = 2;

/** Words before a date with which another one is compared: "7 % less than in 2022", "55% down on a year ago". */
const comparing: ReadonlySet<string> = new Set(['than', 'on', 'from', 'over', 'with', 'to']);

const opening: ReadonlySet<string> = new Set(['starting', 'beginning', 'effective']);

type Dated = DateExpression & { readonly edtf: string };

/**
 * EDTF of the period, or null. A date right after the number wins; one right after another number is that number's.
 * Then a date of the same clause, or of a clause that this one continues. A growth since or on an earlier time spans both.
 */
export function periodOf(
  frame: Frame,
  indicator: Indicator,
  quantity: Quantity,
  dates: readonly DateExpression[],
  quantities: readonly Quantity[],
): string | null {
  const own = dates.filter((date): date is Dated => date.passage === quantity.passage && date.edtf !== null);
  const near = own.find((date) => isRightAfter(frame.sentence, quantity, date));
  if (indicator === 'growth') {
    const base =
      near ?? own.find((date) => isBase(frame.sentence, date) && inClause(frame, date, flows.has(indicator)));
    const main = own.find(
      (date) => date !== base && date.bound === null && inClause(frame, date, flows.has(indicator)),
    );
    if (base && main && isBase(frame.sentence, base) && startOf(base) < startOf(main)) return spanned(base, main);
    if (base && base !== near) return main ? bounded(main) : null;
  }
  if (near !== undefined)
    return timeless.has(indicator) && near.bound === null ? standing(indicator, near) : bounded(near);
  if (timeless.has(indicator)) return null;
  const usable = own.filter(
    (date) => inClause(frame, date, flows.has(indicator)) && !isBase(frame.sentence, date, false),
  );
  const others = quantities.filter((other) => other.passage === quantity.passage && other !== quantity);
  const free = usable.filter(
    (date) =>
      !others.some((other) => isRightAfter(frame.sentence, other, date) && !isListed(frame.sentence, quantity, other)),
  );
  const shared = usable.filter(
    (date) => !others.some((other) => isRightAfter(frame.sentence, other, date) && isFormer(frame.sentence, other)),
  );
  const best = nearest(quantity, free) ?? nearest(quantity, shared);
  return best === undefined ? null : bounded(best);
}

function nearest(quantity: Quantity, dates: readonly Dated[]): Dated | undefined {
  return dates.toSorted((left, right) => gap(quantity, left) - gap(quantity, right))[0];
}

/** A capacity or sum "at the end of 2023" has a date; "a contract for $5m on 3 May" has none. */
function standing(indicator: Indicator, date: Dated): string | null {
  return indicator === 'power_capacity' || (indicator === 'financing' && date.precision === 'year')
    ? bounded(date)
    : null;
}

/** "since 2014" is `2014/..`. */
function bounded({ edtf, bound }: Dated): string {
  return bound === 'since' && !edtf.includes('/') ? `${edtf}/..` : edtf;
}

function spanned(base: Dated, main: Dated): string {
  return `${base.edtf.split('/')[0]}/${main.edtf.split('/').at(-1)}`;
}

function startOf({ edtf }: Dated): string {
  return edtfInterval(edtf).start ?? '';
}

/** Only small words stand between the number and the date. */
function isRightAfter({ tokens }: Sentence, quantity: Quantity, date: DateExpression): boolean {
  if (date.start < quantity.end) return false;
  const between = tokens.filter((token) => token.start >= quantity.end && token.end <= date.start);
  return (
    between.length <= nearReach &&
    between.every(({ upos, text }) => ['ADP', 'SCONJ', 'DET', 'ADV'].includes(upos) || opening.has(text))
  );
}

/** @param since whether "since January" is the base too, as it is of a growth */
function isBase(sentence: Sentence, date: Dated, since = true): boolean {
  if (date.bound === 'since') return since;
  const words = sentence.tokens.filter((token) => token.end <= date.start).slice(-2);
  return (
    words.some(({ text }) => text.toLowerCase() === 'than') ||
    (date.basis === 'relative' && comparing.has(words.at(-1)?.text.toLowerCase() ?? ''))
  );
}

/** "4 t and 5 t in 2022": numbers of one list share what follows. */
function isListed(sentence: Sentence, quantity: Quantity, other: Quantity): boolean {
  const [left, right] = [headOfSpan(sentence, quantity.core), headOfSpan(sentence, other.core)];
  return (
    left !== undefined &&
    right !== undefined &&
    right.deprel === 'conj' &&
    quantity.change === null &&
    ancestorsOf(sentence, right).includes(left)
  );
}

/** True when the date hangs on the number's clause, or on one above that this clause goes on with. */
function inClause({ sentence, anchor, verb }: Frame, date: Dated, isFlow: boolean): boolean {
  const token = headOfSpan(sentence, date) ?? tokenAt(sentence, date.start);
  if (token === undefined) return false;
  const home = clauseOf(sentence, token);
  const own = verb ?? clauseOf(sentence, anchor);
  if (home === undefined || own === undefined) return true;
  return continued(sentence, own, token, isFlow).includes(home);
}

function clauseOf(sentence: Sentence, token: Token): Token | undefined {
  return [token, ...ancestorsOf(sentence, token)].find((one) => isPredicate(sentence, one));
}

/**
 * A clause and those that it goes on with: coordinated before it, completed by it, or spelt out by its participle. One
 * with a subject of its own shares only a date that opens the sentence, unless both tell of flows.
 */
function continued(sentence: Sentence, clause: Token, date: Token, isFlow: boolean): Token[] {
  const clauses = [clause];
  for (let at: Token | undefined = clause; at && /^(?:conj|xcomp|advcl|acl|parataxis)$/.test(at.deprel); ) {
    const above: Token | undefined = headOf(sentence, at);
    const head = above && clauseOf(sentence, above);
    if (head === undefined || clauses.includes(head)) break;
    const isOwn = childrenOf(sentence, at, 'nsubj').length > 0;
    if (isOwn && !isFlow && (at.deprel === 'parataxis' || date.index > head.index)) break;
    clauses.push(head);
    at = head;
  }
  return clauses;
}

function gap(quantity: Quantity, date: DateExpression): number {
  return date.start >= quantity.end ? date.start - quantity.end : quantity.start - date.end + 20;
}
