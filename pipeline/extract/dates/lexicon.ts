import type { Reference } from '../../../schemas/reference.ts';
import type { TimeUnit } from './calendar.ts';

/** The words of the calendar, indexed; keys in lower case. */
export interface DateLexicon {
  readonly months: ReadonlyMap<string, number>;
  readonly shortMonths: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly shortWeekdays: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, number>;
  readonly phases: ReadonlyMap<string, number>;
  readonly shifts: ReadonlyMap<string, number>;
  readonly dayNames: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  readonly decades: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  /** Words that tell the tense beside a date: -1 of the past ("went"), 1 of the future ("planned"). */
  readonly tenses: ReadonlyMap<string, number>;
  /** Every word that a date may begin with. */
  readonly starters: ReadonlySet<string>;
  /** First words of units of measure and scale words: a year before them is none. */
  readonly measures: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

export type DateReference = Pick<Reference, 'calendarWords' | 'units' | 'numerals' | 'people'>;

/** Indexes the reference rows for the date grammar. */
export function dateLexicon({ calendarWords, units, numerals, people }: DateReference): DateLexicon {
  const ofKind = (...kinds: readonly string[]) =>
    new Map(calendarWords.filter(({ kind }) => kinds.includes(kind)).map(({ word, value }) => [word, value]));
  return {
    months: ofKind('month'),
    shortMonths: ofKind('month_short'),
    weekdays: ofKind('weekday'),
    shortWeekdays: ofKind('weekday_short'),
    seasons: ofKind('season'),
    phases: ofKind('phase'),
    shifts: ofKind('shift'),
    dayNames: ofKind('day_name'),
    units: new Map(
      [...ofKind('unit', 'unit_plural', 'part_of_day')].map(([word, value]) => [word, unitNames[value] ?? 'day']),
    ),
    decades: ofKind('decade'),
    ordinals: ofKind('ordinal'),
    numbers: ofKind('number'),
    tenses: ofKind('tense'),
    starters: new Set([...openers, ...calendarWords.filter(({ kind }) => kind !== 'tense').map(({ word }) => word)]),
    measures: new Set([
      ...units
        .filter(({ dimension }) => dimension !== 'time')
        .flatMap(({ words, symbols }) => [...words, ...symbols])
        .map(firstWord),
      ...numerals
        .filter(({ kind }) => kind === 'scale' || kind === 'hundred' || kind === 'group')
        .map(({ word }) => word),
    ]),
    people: new Set(people.flatMap(({ singular, plural }) => [singular, plural])),
  };
}

/** Words beside those of the calendar that may open a date. */
const openers = ['the', 'a', 'an', 'that', 'fy', 'fiscal', 'financial', 'marketing', 'q', 'h', 'nineteen', 'final'];

function firstWord(phrase: string): string {
  return phrase.split(/[\s.-]/)[0]?.toLowerCase() ?? phrase;
}

/** Units by the numbers that the reference file gives them. */
const unitNames: Readonly<Record<number, TimeUnit>> = {
  1: 'day',
  2: 'week',
  3: 'month',
  4: 'quarter',
  5: 'year',
  6: 'decade',
  8: 'half',
  9: 'century',
  10: 'weekend',
  11: 'period',
};
