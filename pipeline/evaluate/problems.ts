import { z } from 'zod';
import { modesOf } from '../../schemas/vocabulary.ts';
import { namesInFacts } from './entities.ts';
import { type GoldFile, type GoldSentence, goldSchema, goldSentenceSchema } from './gold.ts';
import { formsOfName } from './names.ts';
import { locateApart } from './spans.ts';

/** A gold file or the reasons why it is none. */
export type Checked<T> =
  | { readonly gold: T; readonly problems: readonly [] }
  | { readonly problems: readonly string[] };

const issuesOf = (error: z.ZodError): string[] =>
  error.issues.map((issue) => `${issue.path.map(String).join('.') || 'file'}: ${issue.message}`);

function modeProblems(where: string, event: Pick<GoldFile['events'][number], 'type' | 'mode'>): string[] {
  if (event.mode === null || event.mode in modesOf(event.type)) return [];
  const modes = Object.keys(modesOf(event.type));
  return [
    `${where}: unexpected mode ${event.mode}, expected null${modes.map((mode) => ` or ${mode}`).join('')} for ${event.type}`,
  ];
}

function quoteProblems(gold: GoldFile, text: string): string[] {
  const lists = ['dates', 'observations', 'events', 'projects', 'relations'] as const;
  const missing = lists.flatMap((list) =>
    gold[list].flatMap(({ quote }, index) =>
      text.includes(quote)
        ? []
        : [`${list}.${index}: unexpected quote “${quote}”, expected words of the text, letter by letter`],
    ),
  );
  const rare = locateApart(text, gold.dates).flatMap((places, index) => {
    const date = gold.dates[index];
    if (date === undefined || places.length >= date.occurrences || !text.includes(date.quote)) return [];
    const wanted = `expected ${date.occurrences} of “${date.quote}” outside other dates, found ${places.length}`;
    return [`dates.${index}: ${wanted}`];
  });
  return [...missing, ...rare];
}

function valueProblems(gold: GoldFile): string[] {
  return gold.observations.flatMap(({ value, low, high, qualifier, quote }, index) => {
    const where = `observations.${index} “${quote}”`;
    if ((low === null) !== (high === null)) return [`${where}: expected both low and high, or neither`];
    if ((value === null) === (low === null)) return [`${where}: expected a value, or low and high, and not both`];
    if (low !== null && high !== null && low > high) return [`${where}: unexpected low above high`];
    if ((qualifier === 'between') !== (low !== null))
      return [`${where}: expected qualifier between for low and high, and only then`];
    return [];
  });
}

function nameProblems(gold: GoldFile): string[] {
  const known = new Set(
    [
      ...gold.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...gold.projects.flatMap(({ name, acronym }) => (acronym === null ? [name] : [name, acronym])),
    ].flatMap(formsOfName),
  );
  const unknown = namesInFacts(gold).filter((name) => !formsOfName(name).some((form) => known.has(form)));
  const countries = gold.entities.flatMap(({ name, kind, iso3 }) =>
    (kind === 'country') === (iso3 !== null) ? [] : [`entities ${name}: expected iso3 for a country, and only then`],
  );
  return [
    ...unknown.map((name) => `unexpected name “${name}” in a fact, expected one of entities or projects`),
    ...countries,
  ];
}

/** Checks a parsed gold file against its schema, its text and the vocabulary; every problem names its place. */
export function checkGold(json: unknown, text: string): Checked<GoldFile> {
  const parsed = goldSchema.safeParse(json);
  if (!parsed.success) return { problems: issuesOf(parsed.error) };
  const gold = parsed.data;
  const problems = [
    ...quoteProblems(gold, text),
    ...valueProblems(gold),
    ...gold.events.flatMap((event, index) => modeProblems(`events.${index}`, event)),
    ...nameProblems(gold),
  ];
  return problems.length > 0 ? { problems } : { gold, problems: [] };
}

/** Checks a file of gold sentences, one JSON object a line; every problem names its line. */
export function checkSentences(lines: string): Checked<readonly GoldSentence[]> {
  const problems: string[] = [];
  const gold: GoldSentence[] = [];
  lines.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const where = `line ${index + 1}`;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      problems.push(`${where}: expected one JSON object`);
      return;
    }
    const parsed = goldSentenceSchema.safeParse(json);
    if (!parsed.success) {
      problems.push(...issuesOf(parsed.error).map((problem) => `${where}: ${problem}`));
      return;
    }
    if (gold.some(({ id }) => id === parsed.data.id)) problems.push(`${where}: unexpected second ${parsed.data.id}`);
    problems.push(...parsed.data.events.flatMap((event) => modeProblems(where, event)));
    gold.push(parsed.data);
  });
  return problems.length > 0 ? { problems } : { gold, problems: [] };
}
