/** Marked article -> its physical infrastructure, named or described. */
import type { Declined, EvidenceSpan, ExtractedEntity, Mention, ProjectFact } from '../../../schemas/extracted.ts';
import type { Reference } from '../../../schemas/reference.ts';
import type { MarkedArticle } from '../document.ts';
import { acronymMentions } from './acronyms.ts';
import { placesOf } from './countries.ts';
import { gatherProjects, type ProjectDraft } from './gather.ts';
import { projectLexicon } from './lexicon.ts';
import { descriptiveName, properName, type ProjectReading, readPhrases } from './reading.ts';

/** The projects of an article, with the lists of entities and mentions extended by them. */
export interface ReadProjects {
  readonly entities: readonly ExtractedEntity[];
  readonly mentions: readonly Mention[];
  readonly projects: readonly ProjectFact[];
  readonly declined: readonly Declined[];
}

/**
 * Builds the reader of physical infrastructure from the lexicons; then it is a pure function of the article. Entities and
 * mentions keep their positions: an entity that already names some works becomes the project, others come at the end.
 */
export function createProjectReader(reference: Reference): (article: MarkedArticle) => ReadProjects {
  const lexicon = projectLexicon(reference);
  return (article) => {
    const { drafts, declined } = gatherProjects(readPhrases(lexicon, article));
    const entities = [...article.entities];
    const mentions = [...article.mentions];
    const projects: ProjectFact[] = [];
    for (const draft of drafts) {
      const places = placesOf(draft, article);
      const positions = namesOf(draft, article);
      const position = positions[0] ?? entities.length;
      const entity = entityOf(
        draft,
        positions.map((known) => article.entities[known] as ExtractedEntity),
        article,
        places.countries,
      );
      for (const place of positions.length === 0 ? [position] : positions) entities[place] = entity;
      mentions.push(...mentionsOf(draft, position, mentions), ...acronymMentions(draft, position, article, mentions));
      projects.push(factOf(draft, position, places));
    }
    return { entities, mentions, projects, declined };
  };
}

/** Entities that the mention finder made for the name of the works. */
function namesOf({ namings }: ProjectDraft, { entities }: MarkedArticle): number[] {
  const found = namings.flatMap(({ marked, phrase, apposed }) =>
    phrase.name === null
      ? (apposed?.mention ?? [])
      : marked.mentions.filter(
          ({ first, last, of }) =>
            first >= phrase.start &&
            last <= phrase.last &&
            (last >= phrase.head.index || first > phrase.head.index || isAcronym(of, phrase.acronym)),
        ),
  );
  const known = found.map(({ entity }) => entity).filter((position) => mayBecomeProject(entities[position]));
  return [...new Set(known)];
}

function isAcronym({ name, aliases }: ExtractedEntity, acronym: string | null): boolean {
  return acronym !== null && (name === acronym || aliases.includes(acronym));
}

function mayBecomeProject(entity: ExtractedEntity | undefined): boolean {
  return (
    entity !== undefined &&
    /^(?:project|facility|organisation|agreement|region|city|person|gathering)$/.test(entity.kind) &&
    (entity.key === null || entity.kind === 'project')
  );
}

function entityOf(
  draft: ProjectDraft,
  known: readonly ExtractedEntity[],
  { entities }: MarkedArticle,
  countries: readonly number[],
): ExtractedEntity {
  const names = draft.namings.flatMap((reading) => properName(reading) ?? []);
  const [chief] =
    names.length === 0
      ? draft.namings.map(descriptiveName)
      : [...names].sort((one, other) => other.length - one.length);
  const name = chief ?? '';
  const acronyms = draft.namings.flatMap(({ phrase }) => phrase.acronym ?? []);
  const aliases = [...names, ...acronyms, ...known.flatMap((entity) => [entity.name, ...entity.aliases])];
  const country = countries.length === 1 ? (entities[countries[0] as number]?.country ?? null) : null;
  const key = known.find((entity) => entity.key !== null)?.key ?? null;
  return { name, kind: 'project', key, country, aliases: [...new Set(aliases)].filter((alias) => alias !== name) };
}

/** New mentions, where no mention of the project stands yet. */
function mentionsOf({ namings, descriptors }: ProjectDraft, entity: number, known: readonly Mention[]): Mention[] {
  const made = [
    ...namings.map((reading) => mentionOf(reading, entity, reading.phrase.name === null ? 'descriptor' : 'name')),
    ...descriptors.map((reading) => mentionOf(reading, entity, 'descriptor')),
  ];
  return made.filter(
    (mention) =>
      !known.some(
        (other) => other.passage === mention.passage && other.start < mention.end && mention.end <= other.end,
      ),
  );
}

function mentionOf({ marked, phrase }: ProjectReading, entity: number, form: 'name' | 'descriptor'): Mention {
  const { tokens } = marked.sentence;
  const first = form === 'name' ? (phrase.name ?? phrase.first) : phrase.start;
  const last = form === 'name' ? phrase.nameEnd : phrase.head.index;
  return {
    passage: marked.passage,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    entity,
    form,
    others: [],
  };
}

function factOf(draft: ProjectDraft, entity: number, { countries, via }: ReturnType<typeof placesOf>): ProjectFact {
  const readings = [...draft.namings, ...draft.descriptors];
  const [first, ...others] = draft.namings;
  return {
    rule: first.phrase.name === null ? 'projects/described' : 'projects/named',
    evidence: [evidenceOf(first), ...others.map(evidenceOf)],
    entity,
    acronym: draft.namings.flatMap(({ phrase }) => phrase.acronym ?? [])[0] ?? null,
    kind: draft.kind,
    status: readings.flatMap(({ status }) => status ?? [])[0] ?? null,
    countries,
    via,
  };
}

function evidenceOf({ marked, phrase, route }: ProjectReading): EvidenceSpan {
  const { tokens } = marked.sentence;
  const last = Math.max(phrase.last, route.last);
  return { passage: marked.passage, start: tokens[phrase.start]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
