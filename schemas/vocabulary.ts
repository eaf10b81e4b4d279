/**
 * The closed code lists of the tables, each code with what it means.
 * Everything that lists codes (enums in metadata, JSON-LD terms, the data dictionary) is made from here.
 */
export * from './event-types.ts';

export const passageKinds = {
  heading: 'A title or section heading',
  body: 'A sentence of the running text',
  pull_quote: 'A sentence set apart that repeats the body word for word',
  byline: 'A line that says who wrote or published the article',
  boilerplate: 'A disclaimer, subscription line or other text that is not about the subject',
  caption: 'A line that describes a picture or figure',
} as const;

export const mentionForms = {
  name: 'The proper name, whole or shortened',
  acronym: 'An acronym of the name',
  demonym: 'The adjective or noun of a country or region ("Uzbek")',
  metonym: 'A capital or seat that stands for its government ("Tashkent supported ...")',
  descriptor: 'A common noun phrase that the text settles ("the regime", "both countries")',
  pronoun: 'A pronoun that the text settles',
} as const;

export const precisions = {
  day: 'A calendar day',
  month: 'A month',
  season: 'A season of a year',
  quarter: 'A quarter of a year',
  half: 'Half a year',
  year: 'A year',
  decade: 'Ten years',
  century: 'A hundred years',
  range: 'An interval with two ends, or one end left open',
} as const;

export const dateBases = {
  stated: 'All parts stand in the expression',
  implied: 'A part was taken from the context',
  relative: 'Counted from the publication date or another date',
} as const;

export const qualifiers = {
  exactly: 'No hedge',
  approximately: 'About, around, some, nearly, almost',
  over: 'More than',
  at_least: 'This or more',
  under: 'Less than',
  up_to: 'This or less',
  between: 'A range; both ends are in low and high',
} as const;

export const dimensions = {
  money: 'An amount of money',
  length: 'A distance or length',
  area: 'An area',
  mass: 'A mass',
  volume: 'A volume',
  energy: 'An energy',
  power: 'A power',
  voltage: 'A voltage',
  speed: 'A speed',
  time: 'A span of time',
  people: 'People',
  count: 'Things counted',
  percent: 'A percentage',
  percentage_points: 'A difference of percentages',
  ratio: 'A multiple ("doubled", "three times")',
  data: 'A data rate or amount',
  frequency: 'A frequency',
  temperature: 'A temperature',
  other: 'Another dimension',
} as const;

export const unitBases = {
  stated: 'The text names the unit',
  assumed: 'The unit was settled from context (a plain "$")',
} as const;

export const entityKinds = {
  country: 'A country or territory of ISO 3166',
  region: 'A part of the world or of a country without a government, a sea, river, desert or park',
  province: 'A first or lower administrative division: province, state, district, county',
  city: 'A city, town or village',
  facility: 'A building or site: substation, hospital, base',
  person: 'A person',
  organisation: 'An organisation, company, ministry, party, agency',
  government: 'A government or regime that is named apart from its country',
  armed_group: 'An armed group',
  gathering: 'A conference, summit, forum, exercise',
  agreement: 'A treaty, memorandum, plan, law',
  people: 'An ethnic, religious or national community',
  project: 'A piece of infrastructure',
} as const;

export const statuses = {
  actual: 'It happened or holds',
  estimated: 'An estimate or preliminary figure',
  forecast: 'Expected: will, could, is projected to',
  target: 'A goal or wish',
  planned: 'A definite plan, contract, law or design value that is not yet real',
} as const;

export const indicators = {
  bilateral_trade: 'Trade between two parties, both directions',
  foreign_trade: 'Trade of one party with all others',
  exports: 'Exports',
  imports: 'Imports',
  trade_balance: 'Exports less imports',
  investment: 'Investment',
  contract_value: 'What contracts or agreements are worth',
  contract_count: 'A number of contracts or agreements',
  project_cost: 'What a project costs',
  financing: 'A loan, grant, credit line or donor pledge for a project or state',
  aid_value: 'What aid is worth',
  aid_mass: 'The mass of aid',
  debt: 'Debt',
  revenue: 'Revenue',
  transit_revenue: 'Revenue from transit',
  energy_supplied: 'Energy supplied or bought',
  energy_output: 'Energy produced',
  power_capacity: 'Power that a plant or line is built for',
  throughput_capacity: 'What a line can carry per time',
  cargo_volume: 'What was or will be carried',
  commodity_volume: 'Tons, barrels, cubic metres traded or produced',
  length: 'A length or distance',
  border_length: 'The length of a border',
  area: 'An area',
  headcount: 'People in a role: fighters, workers, students',
  population: 'Inhabitants',
  casualties: 'Dead and wounded',
  displaced_people: 'People driven from home',
  price: 'A price per unit',
  growth: 'A change, in percent or as a multiple',
  share: 'A part of a whole, in percent',
  duration: 'How long something takes or lasts',
  count: 'Any other counted thing',
  other: 'Anything else; measure says what',
} as const;

export const participantRoles = {
  actor: 'Who does it, or takes part',
  recipient: 'Whom it is done to',
} as const;

export const projectKinds = {
  railway: 'A railway',
  road: 'A road',
  bridge: 'A bridge or tunnel',
  pipeline: 'A pipeline',
  power_line: 'A power line',
  power_plant: 'A power plant',
  substation: 'A substation',
  power: 'Another power project',
  canal: 'A canal',
  dam: 'A dam',
  port: 'A port or terminal',
  airport: 'An airport',
  mine: 'A mine',
  transport_corridor: 'A corridor or route',
  fibre_optic: 'A fibre-optic line or cable',
  industrial_zone: 'An industrial zone or plant',
  other: 'Another piece of infrastructure',
} as const;

export const projectStatuses = {
  proposed: 'Talked of or planned',
  construction: 'Being built',
  operating: 'In use',
  shelved: 'Put off',
  cancelled: 'Given up',
  idle: 'Built but not in use',
  mothballed: 'Taken out of use for a time',
  retired: 'Taken out of use for good',
} as const;

export const predicates = {
  leads: 'Subject leads object',
  position_held: 'Subject holds an office of object; role names it',
  affiliated_with: 'Subject belongs to or works for object',
  member_of: 'Subject is a member of object',
  part_of: 'Subject is a part of the larger organisation',
  located_in: 'Subject lies in object',
  borders: 'The two share a border',
  recognised_as_government_of: 'Subject is recognised as the government of object',
  diplomatic_relations_with: 'The two have diplomatic relations',
  owns: 'Subject owns object',
  operates: 'Subject runs object',
  finances: 'Subject pays for object',
  connects: 'Subject connects object to elsewhere',
} as const;

/** Predicates that hold both ways: stored once, the first-named as subject. */
export const symmetricPredicates: ReadonlySet<Predicate> = new Set(['borders', 'diplomatic_relations_with']);

export const polarities = { positive: 'It holds', negative: 'The text says that it does not hold' } as const;

export const origins = {
  extracted: 'Read from the text by a rule; with confidence 1, a reviewer has accepted it',
  corrected: 'Read by a rule and changed by a reviewed correction',
  added: 'Added by a reviewed correction',
} as const;

/** What a reviewer may say of a fact. */
export const correctionKinds = {
  accept: 'The fact is right',
  change: 'Some fields of the fact are wrong',
  add: 'The text says a fact that was missed',
  retract: 'The text does not say the fact',
} as const;

export const factTables = {
  observations: 'The fact is a row of observations',
  events: 'The fact is a row of events',
  projects: 'The fact is a row of projects',
  relations: 'The fact is a row of relations',
} as const;

export type PassageKind = keyof typeof passageKinds;
export type MentionForm = keyof typeof mentionForms;
export type Precision = keyof typeof precisions;
export type DateBasis = keyof typeof dateBases;
export type Qualifier = keyof typeof qualifiers;
export type Dimension = keyof typeof dimensions;
export type UnitBasis = keyof typeof unitBases;
export type EntityKind = keyof typeof entityKinds;
export type Status = keyof typeof statuses;
export type Indicator = keyof typeof indicators;
export type ParticipantRole = keyof typeof participantRoles;
export type ProjectKind = keyof typeof projectKinds;
export type ProjectStatus = keyof typeof projectStatuses;
export type Predicate = keyof typeof predicates;
export type Polarity = keyof typeof polarities;
export type Origin = keyof typeof origins;
export type CorrectionKind = keyof typeof correctionKinds;
export type FactTable = keyof typeof factTables;

/** The codes of a list, in the order of the list. */
export function codesOf<T extends Readonly<Record<string, unknown>>>(
  list: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}
