import type { Declined } from '../../../schemas/extracted.ts';
import type { ProjectKind } from '../../../schemas/vocabulary.ts';
import { judgeDescribed } from './described.ts';
import { isLine } from './lexicon.ts';
import { judgeNamed } from './named.ts';
import { declined, type Standing } from './standing.ts';
import { descriptiveName, plainForm, type ProjectReading, stemOf } from './reading.ts';

/** One piece of infrastructure and the places of the text that speak of it. */
export interface ProjectDraft {
  readonly kind: ProjectKind;
  /** Where it is named or described, in the order of the text. */
  readonly namings: readonly [ProjectReading, ...ProjectReading[]];
  /** Where a noun like "the line" stands for it. */
  readonly descriptors: readonly ProjectReading[];
}

interface OpenDraft {
  kind: ProjectKind;
  readonly namings: [ProjectReading, ...ProjectReading[]];
  readonly descriptors: ProjectReading[];
}

/** Puts readings of the same works together: by name, by acronym, by apposition, by the only works that "the line" can mean. */
export function gatherProjects(readings: readonly ProjectReading[]): {
  readonly drafts: readonly ProjectDraft[];
  readonly declined: readonly Declined[];
} {
  const drafts: OpenDraft[] = [];
  /** Named as a place only; what follows may tell that they are works. */
  const pending: OpenDraft[] = [];
  const refused: Declined[] = [];
  for (const reading of bodyFirst(readings)) {
    const standing = judge(reading, drafts, readings);
    const known = standing.form === 'named' ? drafts.find((draft) => bearsSameName(draft, reading)) : undefined;
    const apposed = drafts.find((draft) => adjoins(draft, reading));
    const spokenOf = standing.form === 'descriptor' ? (apposed ?? fittingDraft(drafts, reading)) : undefined;
    const promoted =
      standing.form === 'descriptor' && !spokenOf && reading.isWorks ? fittingDraft(pending, reading) : undefined;
    if (promoted !== undefined) {
      pending.splice(pending.indexOf(promoted), 1);
      promoted.descriptors.push(reading);
      drafts.push(promoted);
    } else if (spokenOf !== undefined) {
      spokenOf.descriptors.push(reading);
    } else if (standing.form === 'descriptor' && !isToldAlone(reading)) {
      continue;
    } else if (known ?? apposed) {
      (known ?? apposed)?.namings.push(reading);
    } else if (standing.form === 'declined') {
      if (reading.phrase.name === null) continue;
      refused.push(declinedAt(reading, standing.reason));
      if (reading.kind !== null && !reading.phrase.plural && !reading.isHeading)
        pending.push({ kind: reading.kind, namings: [reading], descriptors: [] });
    } else {
      const kind = reading.kind ?? inheritedKind(drafts, reading);
      if (kind === null) refused.push(declinedAt(reading, 'the text does not tell what kind of works it is'));
      else drafts.push({ kind, namings: [reading], descriptors: [] });
    }
  }
  return { drafts, declined: refused };
}

/** "the railway to Kigali", told for the first time, with where it is and how far it is. */
function isToldAlone({ kind, route, status, phrase, isHeading }: ProjectReading): boolean {
  const located = route.places.some(({ role }) => role !== 'beneficiary');
  return !isHeading && kind !== null && located && (status !== null || phrase.measured);
}

/** Headings come last: they name what the text has told, and their capitals are no names. */
function bodyFirst(readings: readonly ProjectReading[]): ProjectReading[] {
  return [...readings.filter(({ isHeading }) => !isHeading), ...readings.filter(({ isHeading }) => isHeading)];
}

function judge(reading: ProjectReading, drafts: readonly OpenDraft[], readings: readonly ProjectReading[]): Standing {
  const { isHeading, phrase } = reading;
  if (readings.some((other) => isSaidToBe(reading, other))) return declined('said to be works that are named');
  if (drafts.some((draft) => liesOnRoute(draft, reading))) return declined('where other works are or lead to');
  if (phrase.name === null) return isHeading ? declined('a heading') : judgeDescribed(reading);
  const isKnown = drafts.some((draft) => bearsSameName(draft, reading));
  return isHeading && !isKnown && phrase.acronym === null ? declined('a heading') : judgeNamed(reading);
}

/** "Another project is the TAP line." */
function isSaidToBe({ marked, phrase }: ProjectReading, other: ProjectReading): boolean {
  const { head } = phrase;
  return (
    other.marked === marked &&
    phrase.name === null &&
    other.phrase.name !== null &&
    head.deprel === 'nsubj' &&
    head.head === other.phrase.head.index
  );
}

/** "a power project at the Bujumbura substation": the substation is where the project is. */
function liesOnRoute({ namings }: OpenDraft, { marked, phrase }: ProjectReading): boolean {
  return namings.some(
    (naming) =>
      naming.marked === marked &&
      naming.phrase.last < phrase.first &&
      phrase.head.index <= Math.max(naming.route.last, naming.route.name?.[1] ?? 0),
  );
}

function declinedAt({ marked, phrase }: ProjectReading, reason: string): Declined {
  const { tokens } = marked.sentence;
  const { start } = tokens[phrase.first] ?? phrase.head;
  return {
    table: 'projects',
    passage: marked.passage,
    start,
    end: tokens[phrase.last]?.end ?? phrase.head.end,
    reason,
  };
}

/** A branch is of the kind of the line before it; a project with a name and no kind is other. */
function inheritedKind(drafts: readonly OpenDraft[], { phrase }: ProjectReading): ProjectKind | null {
  if (phrase.noun.standing === 'section') return drafts.findLast(({ kind }) => isLine(kind))?.kind ?? null;
  return phrase.name === null ? null : 'other';
}

function bearsSameName({ namings }: OpenDraft, reading: ProjectReading): boolean {
  const stem = stemOf(reading);
  const acronym = plainForm(reading.phrase.acronym ?? '');
  return namings.some((naming) => {
    const [otherStem, otherAcronym] = [stemOf(naming), plainForm(naming.phrase.acronym ?? '')];
    const sameStem = stem !== '' && (stem === otherStem || stem === otherAcronym);
    const sameAcronym = acronym !== '' && (acronym === otherAcronym || acronym === otherStem);
    const sameDescription = stem === '' && otherStem === '' && descriptiveName(naming) === descriptiveName(reading);
    return sameAcronym || (sameStem && mayBeSame(naming, reading)) || sameDescription;
  });
}

/** Right behind another, with a comma, colon, dash or bracket between: "Corridor VIII, a transport corridor". */
function adjoins({ namings }: OpenDraft, { marked, phrase, kind, route }: ProjectReading): boolean {
  const last = namings.at(-1);
  if (last === undefined || last.marked !== marked) return false;
  if (last.phrase.name !== null && phrase.name !== null && !(last.phrase.renowned && kind === last.kind)) return false;
  const from = Math.max(last.phrase.last, last.route.name?.[1] ?? 0);
  const between = marked.sentence.tokens.slice(from + 1, phrase.start);
  const isMark = between.length === 1 && /^[,:(–—-]$/.test(between[0]?.text ?? '');
  return (
    isMark &&
    (kind === null ||
      last.kind === null ||
      kind === last.kind ||
      phrase.noun.standing === 'general' ||
      /^(?:plant|facility|complex|station|terminal)$/.test(phrase.noun.noun) ||
      route.places.length === 0)
  );
}

function mayBeSame(one: ProjectReading, other: ProjectReading): boolean {
  return one.kind === null || other.kind === null || one.kind === other.kind || isLoose(one) || isLoose(other);
}

function isLoose({ phrase }: ProjectReading): boolean {
  return phrase.noun.standing === 'general';
}

/** The works that "the line" or "this project" stands for: the nearest, then the most alike; none when two fit as well. */
function fittingDraft(drafts: readonly OpenDraft[], reading: ProjectReading): OpenDraft | undefined {
  const near = drafts
    .filter((draft) => fits(draft, reading))
    .map((draft) => ({
      draft,
      distance: reading.marked.passage - lastPassage(draft),
      likeness: likeness(draft, reading),
    }))
    .filter(({ distance }) => distance >= 0 && distance <= 6)
    .sort((one, other) => one.distance - other.distance || other.likeness - one.likeness);
  const [first, second] = near;
  const isClear = first?.distance !== second?.distance || first?.likeness !== second?.likeness;
  return isClear ? first?.draft : undefined;
}

function likeness({ kind, namings }: OpenDraft, reading: ProjectReading): number {
  const sameNoun = namings.some(({ phrase }) => phrase.noun.noun === reading.phrase.noun.noun);
  return (sameNoun ? 2 : 0) + (kind === reading.kind ? 1 : 0);
}

function lastPassage({ namings, descriptors }: OpenDraft): number {
  return Math.max(...[...namings, ...descriptors].map(({ marked }) => marked.passage));
}

const ANY_WORKS = new Set(['project', 'scheme', 'megaproject', 'complex']);

function fits({ kind, namings }: OpenDraft, reading: ProjectReading): boolean {
  const told = placesIn(namings);
  const own = placesIn([reading]);
  const isOpen = reading.phrase.determiner !== 'demonstrative' && own.length > 0;
  if (isOpen && !own.some((place) => told.includes(place))) return false;
  const noun = reading.phrase.noun;
  if (ANY_WORKS.has(noun.noun)) return true;
  if (namings.some(({ phrase }) => phrase.noun.noun === noun.noun)) return true;
  return reading.kind === null ? isLine(kind) : reading.kind === kind || (noun.kind === null && isLine(kind));
}

/** The entities on the route of some readings. */
function placesIn(readings: readonly ProjectReading[]): number[] {
  return readings.flatMap(({ route }) => route.places.map(({ mention }) => mention.entity));
}
