/** Which standard terms the columns mean; a column that is not listed gets a term of our own. */
import type { EntityKind } from '../../../schemas/vocabulary.ts';

export const namespaces = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  wikidata: 'http://www.wikidata.org/entity/',
  term: 'urn:clipsheet:term:',
  code: 'urn:clipsheet:code:',
} as const;

/** Class of the rows of a table; its term is our own, so that shapes meet our rows alone. */
const classes: Readonly<Record<string, string>> = {
  articles: 'Article',
  passages: 'Passage',
  mentions: 'Mention',
  dates: 'DateExpression',
  quantities: 'Quantity',
  entities: 'Entity',
  observations: 'Observation',
  events: 'Event',
  participants: 'Participant',
  projects: 'Project',
  relations: 'Relation',
  evidence: 'Evidence',
};

/** What the rows of a table are besides, in the words of others. */
export const standardClasses: Readonly<Record<string, string>> = {
  articles: 'schema:Article',
  quantities: 'schema:QuantitativeValue',
  entities: 'schema:Thing',
  observations: 'schema:Observation',
  events: 'schema:Event',
  participants: 'schema:Role',
  relations: 'rdf:Statement',
  evidence: 'oa:Annotation',
};

/** Class of the rows of a table, as its name in the file. */
export function classOf(table: string): string {
  return classes[table] ?? table;
}

/** What an entity is besides a Thing, where schema.org has a class for it. */
export const entityClasses: Readonly<Partial<Record<EntityKind, string>>> = {
  country: 'schema:Country',
  region: 'schema:Place',
  province: 'schema:AdministrativeArea',
  city: 'schema:City',
  facility: 'schema:Place',
  person: 'schema:Person',
  organisation: 'schema:Organization',
  government: 'schema:GovernmentOrganization',
  armed_group: 'schema:Organization',
  gathering: 'schema:Event',
  agreement: 'schema:CreativeWork',
};

/** By column, or by table and column where the same name means something else there. */
const standardTerms: Readonly<Record<string, string>> = {
  article_id: 'prov:wasDerivedFrom',
  'passages.article_id': 'schema:isPartOf',
  title: 'schema:headline',
  authors: 'schema:author',
  publisher: 'schema:publisher',
  published: 'schema:datePublished',
  url: 'schema:url',
  language: 'schema:inLanguage',
  rights: 'schema:copyrightNotice',
  text_sha256: 'schema:sha256',
  words: 'schema:wordCount',
  text: 'schema:text',
  name: 'schema:name',
  aliases: 'schema:alternateName',
  wikidata_id: 'schema:sameAs',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  value: 'schema:value',
  low: 'schema:minValue',
  high: 'schema:maxValue',
  unit: 'schema:unitText',
  indicator: 'schema:measuredProperty',
  'observations.subject_id': 'schema:observationAbout',
  period: 'schema:observationDate',
  reported_by_id: 'prov:wasAttributedTo',
  date_start: 'schema:startDate',
  date_end: 'schema:endDate',
  place_id: 'schema:location',
  summary: 'schema:description',
  'participants.role': 'schema:roleName',
  'relations.subject_id': 'rdf:subject',
  predicate: 'rdf:predicate',
  'relations.object_id': 'rdf:object',
};

/** Columns that hold EDTF, whose datatype is the Library of Congress's. */
export const edtfColumns: ReadonlySet<string> = new Set(['edtf', 'period', 'date', 'since', 'until']);
export const edtfDatatype = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** Lists whose order means something: the others are sets. */
export const orderedLists: ReadonlySet<string> = new Set(['authors', 'via']);

/** The term of a column. A table's key is its identifier, or what the row is about where it is another table's key. */
export function termOf(table: string, column: string, isKey: boolean, isReference: boolean): string {
  if (isKey) return isReference ? 'schema:about' : 'schema:identifier';
  return standardTerms[`${table}.${column}`] ?? standardTerms[column] ?? `term:${column}`;
}
