/**
 * The hand-over from extract to normalise: what the text says, in its own words, with offsets.
 * All offsets are UTF-16 units into the article's text, start inclusive, end exclusive.
 * Numbers named `passage`, `quantity`, `date`, `entity`, `mention` are positions in the lists of `Extracted`.
 */
import type {
  Auxiliary,
  DateBasis,
  Dimension,
  EntityKind,
  EventType,
  Indicator,
  MentionForm,
  PassageKind,
  Polarity,
  Precision,
  Predicate,
  ProjectKind,
  ProjectStatus,
  Qualifier,
  Status,
  UnitBasis,
} from './vocabulary.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of characters, inside one passage, that supports a fact. */
export interface EvidenceSpan extends Span {
  readonly passage: number;
}

/** A sentence, heading, byline … in the order of the text. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  /** Counts the non-empty lines of the article from 0. */
  readonly paragraph: number;
  /** The passage that this one repeats (a pull quote), else null. */
  readonly repeats: number | null;
}

/** A number with what it counts. The span includes hedge, unit and rate. */
export interface Quantity extends EvidenceSpan {
  /** The number and its unit without hedge and rate: "US$ 461.4 million". */
  readonly core: Span;
  /** In `unit`, scale words applied; null for a range. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** ISO 4217 code, UCUM-style symbol, `person`, `times`, `pp` or `1`. */
  readonly unit: string;
  readonly unitBasis: UnitBasis;
  readonly dimension: Dimension;
  /** `year`, `day`, `t`, `bbl` … where the text gives a rate. */
  readonly per: string | null;
  /** The noun that is counted ("fighters", "contracts"), or null. */
  readonly counted: Span | null;
  /** Which end of a change "from A to B" this is, else null. */
  readonly change: 'from' | 'to' | null;
  readonly rule: string;
}

/** An expression that names a calendar time. */
export interface DateExpression extends EvidenceSpan {
  /** EDTF without `~ ? %`; null when it cannot be resolved, `unresolved` then says why. */
  readonly edtf: string | null;
  readonly approximate: boolean;
  readonly basis: DateBasis;
  readonly precision: Precision;
  /** The word before it opens or closes a period: "since 2014" = since; "by", "until", "before" 2030 = until. */
  readonly bound: 'since' | 'until' | null;
  readonly unresolved: string | null;
  readonly rule: string;
}

/** Someone or something that the article speaks of; all its mentions point to it. */
export interface ExtractedEntity {
  /** The fullest form in the text, or the lexicon's name for a known one. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Key of a lexicon row ("country:AFG", "organisation:united-nations"), or null. */
  readonly key: string | null;
  /** ISO 3166 alpha-3 of the country that it is or lies in or belongs to, or null. */
  readonly country: string | null;
  /** Other surface forms in this article that mean the same. */
  readonly aliases: readonly string[];
}

/** A place where the text names or refers to an entity. */
export interface Mention extends EvidenceSpan {
  readonly entity: number;
  readonly form: MentionForm;
  /** Several for "both countries"; then `entity` is the first. */
  readonly others: readonly number[];
}

interface Fact {
  /** Id of the rule that made it: its file's path below pipeline/extract, without ending. */
  readonly rule: string;
  /** The first is the shortest run from which a reader would accept the fact. */
  readonly evidence: readonly [EvidenceSpan, ...EvidenceSpan[]];
}

export interface ObservationFact extends Fact {
  readonly quantity: number;
  readonly indicator: Indicator;
  /** The article's own noun phrase for what is measured. */
  readonly measure: string | null;
  /** Entities; the first is the subject, the others co-subjects. */
  readonly subjects: readonly number[];
  readonly counterpart: number | null;
  readonly about: number | null;
  readonly place: number | null;
  readonly status: Status;
  /** EDTF of the time that the number covers. */
  readonly period: string | null;
  readonly reportedBy: number | null;
  /** Overrides the quantity's sign: "down 11 percent" = -1. */
  readonly sign: 1 | -1;
}

export interface EventFact extends Fact {
  readonly type: EventType;
  readonly mode: string | null;
  readonly auxiliary: Auxiliary | null;
  /** Lemma of the head verb or noun. */
  readonly action: string;
  readonly date: string | null;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly place: number | null;
  readonly project: number | null;
  readonly reportedBy: number | null;
  /** The row of the lexicon that the words fulfil, for whoever asks why. */
  readonly row?: string;
}

export interface ProjectFact extends Fact {
  /** The entity of kind `project`. */
  readonly entity: number;
  readonly acronym: string | null;
  readonly kind: ProjectKind;
  readonly status: ProjectStatus | null;
  /** Entities of kind `country`. */
  readonly countries: readonly number[];
  /** Places on the route. */
  readonly via: readonly number[];
}

export interface RelationFact extends Fact {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly object: number;
  readonly role: string | null;
  readonly polarity: Polarity;
  readonly since: string | null;
  readonly until: string | null;
}

/** A fact or span that extract itself gives up, with the reason. */
export interface Declined extends EvidenceSpan {
  readonly table: string;
  readonly reason: string;
}

/** All that extract says of one article. */
export interface Extracted {
  readonly passages: readonly Passage[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
  readonly entities: readonly ExtractedEntity[];
  readonly mentions: readonly Mention[];
  readonly observations: readonly ObservationFact[];
  readonly events: readonly EventFact[];
  readonly projects: readonly ProjectFact[];
  readonly relations: readonly RelationFact[];
  readonly declined: readonly Declined[];
}
