import type { Row, Tables } from '../../schemas/tables.ts';
import type { FactTable } from '../../schemas/vocabulary.ts';
import type { GoldFile } from '../../pipeline/evaluate/gold.ts';
import { normaliseName } from '../../pipeline/evaluate/names.ts';
import { expandRelations } from '../../pipeline/evaluate/relations.ts';
import { locate, locateApart } from '../../pipeline/evaluate/spans.ts';

type Mutable = { -readonly [Name in keyof Tables]: Row<Name>[] };

export const noRows: Tables = {
  articles: [],
  passages: [],
  mentions: [],
  dates: [],
  quantities: [],
  entities: [],
  observations: [],
  events: [],
  participants: [],
  projects: [],
  relations: [],
  evidence: [],
};

const made = { origin: 'extracted', rule: 'test/rule', confidence: 0.9 } as const;

export const idOf = (name: string): string => normaliseName(name).replaceAll(' ', '-');

/** The rows that a pipeline without a fault would make of an article: gold, written as tables. */
export function perfectRows(gold: GoldFile, text: string): Tables {
  const article_id = gold.article;
  const tables: Mutable = structuredClone(noRows) as Mutable;
  const nameOf = (name: string): string =>
    gold.entities.find((one) => one.name === name)?.name ??
    gold.entities.find((one) => one.aliases.includes(name))?.name ??
    gold.projects.find((one) => one.name === name || one.acronym === name)?.name ??
    name;
  const entityId = (name: string): string => idOf(nameOf(name));
  const orNull = (name: string | null | undefined): string | null => (name == null ? null : entityId(name));
  const support = (fact_table: FactTable, fact_id: string, quote: string): void => {
    const place = locate(text, quote)[0] ?? { start: 0, end: 0 };
    tables.evidence.push({
      fact_table,
      fact_id,
      article_id,
      passage_id: 'p',
      char_start: place.start,
      char_end: place.end,
      quote,
    });
  };
  const unplaced = { wikidata_id: null, latitude: null, longitude: null };
  for (const { name, kind, iso3, country, aliases } of gold.entities) {
    tables.entities.push({ entity_id: idOf(name), name, kind, iso3, country, aliases, ...unplaced });
  }
  for (const { name, acronym, kind, status, countries, via, quote } of gold.projects) {
    const project_id = idOf(name);
    const codes = countries.map(
      (country) => gold.entities.find((one) => one.name === nameOf(country))?.iso3 ?? country,
    );
    tables.projects.push({ project_id, name, acronym, kind, status, countries: codes, via, ...made, quote });
    if (!tables.entities.some((row) => row.entity_id === project_id)) {
      tables.entities.push({
        entity_id: project_id,
        name,
        kind: 'project',
        iso3: null,
        country: null,
        aliases: [],
        ...unplaced,
      });
    }
    support('projects', project_id, quote);
  }
  const places = locateApart(text, gold.dates);
  gold.dates.forEach(({ quote, edtf, approximate, basis }, index) => {
    for (const { start, end } of places[index] ?? []) {
      const when = { edtf, date_start: null, date_end: null, precision: 'day' as const, approximate, basis };
      tables.dates.push({
        date_id: `date-${start}`,
        article_id,
        passage_id: 'p',
        char_start: start,
        char_end: end,
        text: quote,
        ...when,
      });
    }
  });
  gold.observations.forEach((one, index) => {
    const { quote, value, low, high, unit, qualifier, per, status, indicator, period } = one;
    const place = locate(text, quote)[0] ?? { start: 0, end: 0 };
    const number = { value: value === null ? null : Math.abs(value), low, high, qualifier, unit, per };
    const at = { article_id, passage_id: 'p', char_start: place.start, char_end: place.end };
    const quantity_id = `quantity-${index}`;
    tables.quantities.push({ quantity_id, ...at, text: quote, ...number, dimension: 'other' });
    const observation_id = `observation-${index}`;
    const subject = one.subject[0] ?? null;
    const counterpart = one.counterpart[0] ?? null;
    tables.observations.push({
      observation_id,
      article_id,
      indicator,
      measure: null,
      subject_id: orNull(subject),
      co_subject_ids: one.subject.slice(1).map(entityId),
      counterpart_id: orNull(counterpart),
      about_id: orNull(one.about),
      place_id: orNull(one.place),
      value,
      low,
      high,
      qualifier,
      unit,
      unit_basis: 'stated',
      per,
      status,
      period,
      period_start: null,
      period_end: null,
      reported_by_id: null,
      quantity_id,
      ...made,
      subject,
      subject_iso3: null,
      counterpart,
      counterpart_iso3: null,
      about: one.about,
      quote,
    });
    support('observations', observation_id, quote);
  });
  gold.events.forEach(({ quote, type, mode, auxiliary, date, actors, recipients, place, project }, index) => {
    const event_id = `event-${index}`;
    tables.events.push({
      event_id,
      article_id,
      type,
      mode: mode as Row<'events'>['mode'],
      quad: null,
      intensity: null,
      auxiliary,
      action: 'do',
      date,
      date_start: null,
      date_end: null,
      place_id: orNull(place),
      project_id: orNull(project),
      reported_by_id: null,
      summary: type,
      ...made,
      actors: [...actors],
      recipients: [...recipients],
      quote,
    });
    for (const name of actors) tables.participants.push({ event_id, entity_id: entityId(name), role: 'actor' });
    for (const name of recipients) tables.participants.push({ event_id, entity_id: entityId(name), role: 'recipient' });
    support('events', event_id, quote);
  });
  expandRelations(gold.relations).forEach(
    ({ quote, subject, predicate, object, role, polarity, since, until }, index) => {
      const relation_id = `relation-${index}`;
      const ends = { subject_id: entityId(subject), predicate, object_id: entityId(object) };
      tables.relations.push({
        relation_id,
        article_id,
        ...ends,
        role,
        polarity,
        since,
        until,
        ...made,
        subject,
        object,
        quote,
      });
      support('relations', relation_id, quote);
    },
  );
  const { headings, pull_quotes, bylines, boilerplate_starts, captions } = gold.passages;
  const passage = (kind: Row<'passages'>['kind'], line: string): void => {
    const position = tables.passages.length + 1;
    const at = { article_id, paragraph: position, position, char_start: 0, char_end: line.length };
    tables.passages.push({ passage_id: `passage-${position}`, ...at, kind, text: line, repeats: null });
  };
  for (const line of headings) passage('heading', line);
  for (let count = 0; count < pull_quotes; count++) passage('pull_quote', `Quote ${count}`);
  for (const line of bylines) passage('byline', line);
  for (const line of boilerplate_starts) passage('boilerplate', `${line} And more.`);
  for (const line of captions) passage('caption', line);
  passage('body', 'A sentence.');
  return tables;
}
