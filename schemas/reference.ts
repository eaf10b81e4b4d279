/** The reference files: every lexicon and gazetteer under seeds/reference, one line each. */
import type { z } from 'zod';
import type { Lexicon } from './reference/lexicon.ts';
import { calendarWords } from './reference/calendar_words.ts';
import { changes } from './reference/changes.ts';
import { countries, countryWords } from './reference/countries.ts';
import { currencies } from './reference/currencies.ts';
import {
  complementVerbs,
  eventModes,
  eventNouns,
  eventVerbs,
  eventWords,
  irregularVerbs,
  lightVerbs,
} from './reference/events.ts';
import { hedges } from './reference/hedges.ts';
import {
  abbreviations,
  agentNouns,
  nameCues,
  classNouns,
  commonWords,
  descriptors,
  nameNouns,
  titles,
} from './reference/names.ts';
import { multiples, numberLabels, numerals } from './reference/numerals.ts';
import { organisations, peoples } from './reference/organisations.ts';
import { indicators, statusCues } from './reference/indicators.ts';
import { passageCues } from './reference/passage_cues.ts';
import { people } from './reference/people.ts';
import { partyFrames } from './reference/parties.ts';
import { places, regions } from './reference/places.ts';
import { projectNouns, projectWords, works } from './reference/projects.ts';
import { relationWords } from './reference/relations.ts';
import { rates, units } from './reference/units.ts';

export const lexicons = {
  passageCues,
  relationWords,
  indicators,
  statusCues,
  numerals,
  multiples,
  numberLabels,
  units,
  rates,
  currencies,
  hedges,
  people,
  changes,
  calendarWords,
  eventVerbs,
  eventNouns,
  eventModes,
  eventWords,
  lightVerbs,
  complementVerbs,
  irregularVerbs,
  countries,
  countryWords,
  regions,
  places,
  organisations,
  peoples,
  titles,
  nameNouns,
  classNouns,
  abbreviations,
  commonWords,
  descriptors,
  agentNouns,
  nameCues,
  partyFrames,
  projectNouns,
  projectWords,
  works,
} as const satisfies Readonly<Record<string, Lexicon<z.ZodType>>>;

/** All reference rows by lexicon name, read and checked once. */
export type Reference = {
  readonly [Name in keyof typeof lexicons]: readonly z.infer<(typeof lexicons)[Name]['row']>[];
};
