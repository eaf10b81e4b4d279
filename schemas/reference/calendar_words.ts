import { z } from 'zod';
import { lexicon, numeric, optionalWord, word } from './lexicon.ts';

/**
 * Words of the calendar: months, weekdays (Monday = 1), seasons (EDTF codes), shifts ("last" = -1), units of time; and
 * words of tense (past = -1, future = 1).
 */
export const calendarWords = lexicon(
  'calendar_words.csv',
  z.object({
    word,
    value: numeric,
    kind: z.enum([
      'month',
      'month_short',
      'weekday',
      'weekday_short',
      'season',
      'phase',
      'shift',
      'day_name',
      'unit',
      'unit_plural',
      'part_of_day',
      'decade',
      'ordinal',
      'number',
      'tense',
    ]),
    source: word,
    note: optionalWord,
  }),
);
