import { z } from 'zod';
import {
  auxiliaries,
  codesOf,
  dateBases,
  entityKinds,
  eventTypes,
  indicators,
  polarities,
  predicates,
  projectKinds,
  projectStatuses,
  qualifiers,
  statuses,
} from '../../schemas/vocabulary.ts';

const instant = String.raw`(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{3}X|\d{2}XX)`;

/** EDTF as the tables use it: a day, month, season, year, decade or century, or an interval of two, either end open. */
export const edtfPattern = new RegExp(`^(?:${instant}|(?:${instant}|\\.\\.)/(?:${instant}|\\.\\.))$`, 'u');

const words = z.string().min(1);
const edtf = z.string().regex(edtfPattern, 'is not EDTF (2024, 2024-07-20, 199X, 2021/2023, 2014/..)');
const code = <T extends Readonly<Record<string, unknown>>>(list: T) => z.enum(codesOf(list));
const orNull = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);
const listed = z
  .union([words, z.array(words)])
  .nullish()
  .transform((value) => (value == null ? [] : typeof value === 'string' ? [value] : value));
const strings = z
  .array(words)
  .nullish()
  .transform((value) => value ?? []);
const country = orNull(z.string().regex(/^[A-Z]{3}$/u, 'is not an ISO 3166 alpha-3 code'));
const note = words.optional();

const goldDate = z.strictObject({
  quote: words,
  /** Null: an expression that the text does not settle ("last year" in an article without a date). */
  edtf: orNull(edtf),
  approximate: z.boolean().default(false),
  basis: code(dateBases).default('stated'),
  occurrences: z.int().min(1).default(1),
  note,
});

const goldObservation = z.strictObject({
  quote: words,
  indicator: code(indicators),
  value: orNull(z.number()),
  low: orNull(z.number()),
  high: orNull(z.number()),
  unit: words,
  per: orNull(words),
  qualifier: code(qualifiers),
  status: code(statuses),
  subject: listed,
  /** Several: the row has room for one, any of them is right. */
  counterpart: listed,
  about: orNull(words),
  place: orNull(words),
  period: orNull(edtf),
  measure: orNull(words),
  note,
});

const goldEvent = z.strictObject({
  id: words.optional(),
  quote: words,
  type: code(eventTypes),
  mode: orNull(words),
  auxiliary: orNull(code(auxiliaries)),
  date: orNull(edtf),
  actors: z.array(words),
  recipients: z.array(words),
  /** Left out: not annotated, so not judged. Null: the text gives none. */
  place: words.nullish(),
  project: words.nullish(),
  note,
});

const goldProject = z.strictObject({
  quote: words,
  name: words,
  acronym: orNull(words),
  kind: code(projectKinds),
  countries: strings,
  via: strings,
  status: orNull(code(projectStatuses)),
  note,
});

const goldRelation = z.strictObject({
  quote: words,
  subject: listed,
  predicate: code(predicates),
  object: listed,
  role: orNull(words),
  polarity: code(polarities).default('positive'),
  since: orNull(edtf),
  until: orNull(edtf),
  note,
});

const goldEntity = z.strictObject({
  name: words,
  kind: code(entityKinds),
  iso3: country,
  country,
  aliases: strings,
  note,
});

const goldPassages = z.strictObject({
  headings: strings,
  pull_quotes: z.int().min(0).default(0),
  bylines: strings,
  boilerplate_starts: strings,
  captions: strings,
});

/** A gold file: the facts that a careful reader takes from one article. Fields left out are null or empty. */
export const goldSchema = z.strictObject({
  article: words,
  note,
  dates: z.array(goldDate),
  observations: z.array(goldObservation),
  events: z.array(goldEvent),
  projects: z.array(goldProject),
  relations: z.array(goldRelation),
  entities: z.array(goldEntity),
  passages: goldPassages,
});

/** One line of test/gold/sentences: a sentence and its events; an empty list means that it must give none. */
export const goldSentenceSchema = z.strictObject({
  id: words,
  text: words,
  events: z.array(goldEvent.omit({ id: true, quote: true, date: true }).extend({ note })),
  note,
});

export type GoldFile = z.infer<typeof goldSchema>;
export type GoldDate = GoldFile['dates'][number];
export type GoldObservation = GoldFile['observations'][number];
export type GoldEvent = GoldFile['events'][number];
export type GoldProject = GoldFile['projects'][number];
export type GoldRelation = GoldFile['relations'][number];
export type GoldEntity = GoldFile['entities'][number];
export type GoldSentence = z.infer<typeof goldSentenceSchema>;
