/** The time that a number covers: the date that the grammar ties to it. */
import { edtfInterval } from '../../../schemas/edtf.ts';
import type { DateExpression, Quantity } from '../../../schemas/extracted.ts';
import type { Indicator, Status } from '../../../schemas/vocabulary.ts';
import type { MarkedArticle } from '../document.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { ancestorsOf, childrenOf, headOf, headOfSpan, tokenAt } from '../grammar/structure/tree.ts';
import { isPredicate } from '../grammar/structure/clause.ts';
import { bounded, type Dated, datesOf, isBase, isFor, isOfOther, isOver, isRightAfter, opens } from './dated.ts';
import { isFormer } from './former.ts';
import { tellsHow } from './cause.ts';
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

/** Sums that are asked or given for a time: "the appeal for 2024". */
const sums: ReadonlySet<Indicator> = new Set(['financing', 'aid_value', 'share', 'other', 'debt']);

/** What happens on a day: where one sentence tells of it, its day is theirs. */
const incidents: ReadonlySet<Indicator> = new Set(['casualties', 'headcount', 'price']);

/** What is read of a number before its period. */
export interface Told {
  readonly indicator: Indicator;
  readonly status: Status;
}

/**
 * EDTF of the period, or null. A date right after the number wins; one right after another number is that number's.
 * Then a date of the same clause, or of a clause that this one continues. A growth since or on an earlier time spans both.
 * What is still to come has no period that is over: "pledged $5m on 3 May".
 */
export function periodOf(frame: Frame, quantity: Quantity, told: Told, article: MarkedArticle): string | null {
  const { sentence } = frame;
  const { indicator } = told;
  const isToCome = told.status === 'planned' || told.status === 'target' || told.status === 'forecast';
  const own = datesOf(article, quantity.passage).filter(
    (date) => !isToCome || !isOver(date, article.article.published),
  );
  const near = own.find((date) => isRightAfter(sentence, quantity, date));
  const isNear = (date: Dated): boolean => inClause(frame, date, flows.has(indicator));
  if (indicator === 'growth') {
    const base = near ?? own.find((date) => isBase(sentence, date) && isNear(date));
    const main = own.find((date) => date !== base && date.bound === null && isNear(date));
    if (base && main && isBase(sentence, base) && startOf(base) < startOf(main)) return spanned(base, main);
    if (base && base !== near) return main ? bounded(main) : null;
  }
  const isTimeless = timeless.has(indicator) || quantity.dimension === 'voltage' || quantity.dimension === 'speed';
  if (near !== undefined && !isTimeless && opens(sentence, near)) return `${near.edtf}/..`;
  if (near !== undefined) return isTimeless && near.bound === null ? standing(indicator, near) : bounded(near);
  const meant = own.find((date) => isFor(sentence, date) && sums.has(indicator));
  if (meant !== undefined) return bounded(meant);
  if (isTimeless) return null;
  const possible = own.filter((date) => !isBase(sentence, date, false) && !isOfOther(frame, date));
  const others = article.quantities.filter((other) => other.passage === quantity.passage && other !== quantity);
  const isTaken = (date: Dated): boolean =>
    others.some((other) => isRightAfter(sentence, other, date) && !isListed(sentence, quantity, other));
  const isOfFormer = (date: Dated): boolean =>
    others.some((other) => isRightAfter(sentence, other, date) && isFormer(sentence, other));
  const usable = possible.filter(isNear);
  const best =
    nearest(
      quantity,
      usable.filter((date) => !isTaken(date)),
    ) ??
    nearest(
      quantity,
      usable.filter((date) => !isOfFormer(date)),
    ) ??
    onlyOne(frame, told, possible, isOfFormer);
  if (best === undefined) return null;
  // "almost tripled between 2014 and 2024, to $8.1 billion": the level is that of the end.
  return frame.preposition === 'to' && isSpan(sentence, best) ? (best.edtf.split('/')[1] ?? null) : bounded(best);
}

/** The one time that a sentence names is that of all that it says to have happened, if no relative clause holds it. */
function onlyOne(
  { sentence, anchor }: Frame,
  { indicator, status }: Told,
  dates: readonly Dated[],
  isOther: (date: Dated) => boolean,
): Dated | undefined {
  const isTold = status === 'actual' || status === 'estimated';
  if (!isTold || indicator === 'share' || !(incidents.has(indicator) || flows.has(indicator))) return undefined;
  const left = dates.filter((date) => !isOther(date));
  const [only] = left;
  if (only === undefined || left.length > 1) return undefined;
  if (only.bound === 'since' && indicator !== 'casualties') return undefined;
  if (indicator === 'headcount' ? only.precision !== 'day' : flows.has(indicator) && only.precision === 'day') {
    return undefined;
  }
  const token = headOfSpan(sentence, only);
  const clause = token && clauseOf(sentence, token);
  const isOfCause = clause !== undefined && tellsHow(sentence, clause);
  if (indicator === 'casualties' && only.precision === 'day' && isOfCause) return only;
  const aside = token && ancestorsOf(sentence, token).find(({ deprel }) => hasAside(deprel));
  return aside === undefined || ancestorsOf(sentence, anchor).includes(aside) ? only : undefined;
}

function hasAside(deprel: string): boolean {
  return deprel === 'acl' || deprel === 'acl:relcl';
}

/** "between 2014 and 2024", "from 2014 to 2024". */
function isSpan({ tokens }: Sentence, date: Dated): boolean {
  const first = tokens.find((token) => token.start >= date.start);
  const word = (tokens.find((token) => token.end <= date.start && token.index === (first?.index ?? 0) - 1) ?? first)
    ?.text;
  return /^\d{4}\/\d{4}$/.test(date.edtf) && /^(?:between|from)$/i.test(word ?? '');
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

/** From the earlier time to the later; "a year earlier" is counted from the later one, of an interval it adds nothing. */
function spanned(base: Dated, main: Dated): string {
  if (base.basis === 'relative' && base.precision === 'year' && main.precision !== 'year') {
    if (main.edtf.includes('/')) return main.edtf;
    return `${Number(main.edtf.slice(0, 4)) - 1}${main.edtf.slice(4)}/${main.edtf}`;
  }
  return `${base.edtf.split('/')[0]}/${main.edtf.split('/').at(-1)}`;
}

function startOf({ edtf }: Dated): string {
  return edtfInterval(edtf).start ?? '';
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
