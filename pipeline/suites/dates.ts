import { type DayInterval, edtfInterval } from '../../schemas/edtf.ts';
import type { CaseResult } from './suite.ts';
import type { Recognisers } from './text.ts';

/** A case of Recognizers-Text's date suites. */
export interface DateCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Value: {
      readonly Timex: string;
      readonly FutureResolution?: Resolution;
      readonly PastResolution?: Resolution;
    } | null;
  }[];
}

type Resolution = Readonly<Record<string, string>>;

/**
 * What an article does not say and a chat does. A case whose wanted expression matches is counted apart:
 * a day without its month, possessives of the speaker, bare weeks by number, clock times, offsets from now into the
 * future, business days, dates without a year in two bare numbers, dates that do not exist.
 */
const chat: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'day without a month',
    /^(?:on )?(?:the )?(?:\d{1,2}|\d{1,2}(?:st|nd|rd|th)|second|thirty|twenty second|week of the \d{1,2}th)$/i,
  ],
  [
    'day without a month',
    /(?:day|Friday|Thursday|Saturday) the (?:\d|twenty|fifteen)|(?:this|next) month$|^\d.* of (?:this|next) month|(?:from|between)? ?\d+.* (?:this|next) month/i,
  ],
  ['the speaker’s own time', /\bmy\b|^the (?:day|week|weekend|summer)$|^(?:weekend|summer|the weekend)$|^rest /i],
  [
    'weekday counted out by the speaker',
    /sundays? |monday later|^(?:the )?(?:first|second|third|fifth) (?:friday|sunday|tuesday|monday|wednesday)|last Monday April|week (?:on )?(?:friday|sunday)|(?:on )?(?:friday|tuesday|sunday) (?:of )?next week|week between|week from/i,
  ],
  ['week by number', /\bweek \d|(?:first|second|third|last) week|week of |month of /i],
  [
    'offset from now',
    /from (?:now|today|tomorrow|yesterday)|later$|hence|in the future|after (?:today|tomorrow)|before (?:today|yesterday)|^in |within|now|for \d/i,
  ],
  ['part of a week', /(?:early|late|mid|end|beginning|start|earlier|later)\b.*\bweek/i],
  ['early, late and end are other parts of a year there', /^(?:early|late) (?:this|next|last) year$|^end of \d{4}$/i],
  ['decades counted from a round year', /decade/i],
  ['vague count', /\bfew\b/i],
  ['week by its first day', /week (?:commencing|starting|beginning)|w\/c|starting/i],
  ['two bare numbers', /^\d{1,2}[-/.]\d{1,2}$|^from \d+\/\d+ to|^from 0?\d to /i],
  [
    'impossible or odd form',
    /^(?:last|past|next) day$|^the last day$|2\/29|Feb 30|31st|year (?:247|two)|'s$|business|tmrw/i,
  ],
  ['years in words', /nineteen|two thousand|twenty-tens|one thousand/i],
];

/** Why a case is out of scope, or null. */
function scopeOf(text: string): string | null {
  return chat.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** A single date: ours must start on the wanted day, or be the month or year that holds it where the text is no finer. */
export function dateCase({ Input, Context, Results }: DateCase, { dates }: Recognisers): CaseResult {
  const wanted = Results[0];
  const found = dates(Input, Context?.ReferenceDateTime.slice(0, 10) ?? null).filter(({ edtf }) => edtf !== null);
  const days = [wanted?.Value?.PastResolution?.['date'], wanted?.Value?.FutureResolution?.['date']].filter(
    (day) => day !== undefined,
  );
  const actual = found.map(({ edtf }) => edtf ?? '');
  const passed =
    wanted === undefined ? found.length === 0 : found.length === 1 && days.some((day) => holds(actual[0] ?? '', day));
  return {
    input: Input,
    expected: days.join(' or ') || '(none)',
    actual: actual.join('; '),
    passed,
    outOfScope: wanted ? scopeOf(wanted.Text) : null,
  };
}

function holds(edtf: string, day: string): boolean {
  const { start, end } = edtfInterval(edtf);
  return edtf.length === 10 ? edtf === day : start !== null && end !== null && start <= day && day <= end;
}

/** A period: the same first and last day; the suite's end is the day after. Our spans are no finer than their unit. */
export function periodCase({ Input, Context, Results }: DateCase, { dates }: Recognisers): CaseResult {
  const wanted = Results[0];
  const found = dates(Input, Context?.ReferenceDateTime.slice(0, 10) ?? null).filter(({ edtf }) => edtf !== null);
  const actual = found.map(({ edtf }) => edtf ?? '');
  const both = [wanted?.Value?.PastResolution, wanted?.Value?.FutureResolution].flatMap((one) =>
    one?.['startDate'] && one['endDate'] ? [[one['startDate'], one['endDate']] as const] : [],
  );
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(wanted?.Value?.Timex ?? '');
  const passed =
    wanted === undefined
      ? found.length === 0
      : season
        ? actual[0] === `${season[1]}-${{ SP: 21, SU: 22, FA: 23, WI: 24 }[season[2] as 'SP']}`
        : found.length === 1 && both.some(([start, end]) => covers(actual[0] ?? '', start, end));
  const scope = wanted
    ? (scopeOf(wanted.Text) ?? (both.length === 0 && !season ? 'no value in the suite' : null))
    : scopeOf(Input);
  return {
    input: Input,
    expected: `${both[0]?.join('..') ?? season?.[0] ?? '(none)'} (${wanted?.Text ?? ''})`,
    actual: actual.join('; '),
    passed,
    outOfScope: scope,
  };
}

/** The first day is that of our first part; the last day, or the day after it, lies in our last part. */
function covers(edtf: string, start: string, end: string): boolean {
  const [from = edtf, to = from] = edtf.split('/');
  const first = edtfInterval(from);
  const last = edtfInterval(to);
  const within = (day: string, { start: low, end: high }: DayInterval) =>
    low !== null && high !== null && low <= day && day <= high;
  return (
    within(start, first) &&
    (within(end, last) || within(dayBefore(end), last)) &&
    (from === to ? first.start === start : true)
  );
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
