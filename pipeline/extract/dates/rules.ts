import type { DateRule } from './rule.ts';
import { days } from './rules/days.ts';
import { decade } from './rules/decade.ts';
import { full } from './rules/full.ts';
import { month } from './rules/month.ts';
import { months } from './rules/months.ts';
import { numeric } from './rules/numeric.ts';
import { relative } from './rules/relative.ts';
import { season } from './rules/season.ts';
import { span } from './rules/span.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';
import { years } from './rules/years.ts';

/** The ways to write a date. At a word the longest reading wins; of equals the first of this list. */
export const dateRules: readonly DateRule[] = [
  // Whole dates.
  numeric,
  days,
  full,
  // Larger stretches with a name.
  month,
  months,
  years,
  season,
  decade,
  year,
  // What counts from another date.
  weekday,
  span,
  relative,
];
