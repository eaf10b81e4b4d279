/**
 * The closed code lists of the tables, each code with what it means.
 * Everything that lists codes (enums in metadata, JSON-LD terms, the data dictionary) is made from here.
 */

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

/** Event types: PLOVER 2.0 and two of our own, with their quad class and Goldstein-like intensity. */
export const eventTypes = {
  AGREE: { quad: 1, intensity: 2.5, description: 'Promise, intend, agree on future cooperation' },
  CONSULT: { quad: 1, intensity: 2.5, description: 'Meet, visit, talk' },
  SUPPORT: { quad: 1, intensity: 5, description: 'Non-material backing: recognise, open ties, praise, sign' },
  CONCEDE: { quad: 1, intensity: 4.5, description: 'Verbal concession, apology, easing' },
  COOPERATE: { quad: 2, intensity: 9.5, description: 'Mutual material exchange: trade, supply, exercises' },
  AID: { quad: 2, intensity: 10, description: 'One-way material benefit' },
  RETREAT: { quad: 2, intensity: 6.5, description: 'Withdraw, release, disarm, cease fire, resign' },
  REQUEST: { quad: 3, intensity: 0, description: 'Ask, demand, call for' },
  ACCUSE: { quad: 3, intensity: -3, description: 'Criticise, accuse, investigate' },
  REJECT: { quad: 3, intensity: -2, description: 'Refuse, decline' },
  THREATEN: { quad: 3, intensity: -3.5, description: 'Warn of coercion' },
  PROTEST: { quad: 4, intensity: -5, description: 'Demonstrate, strike, boycott' },
  SANCTION: { quad: 4, intensity: -6, description: 'Cut relations, impose sanctions, expel, halt supply' },
  MOBILIZE: { quad: 4, intensity: -5.5, description: 'Deploy, show force' },
  COERCE: { quad: 4, intensity: -7, description: 'Seize, arrest, restrict, censor, deport, cyber-attack' },
  ASSAULT: { quad: 4, intensity: -9, description: 'Use physical force' },
  BUILD: { quad: null, intensity: null, description: 'Physical works begun, going on, finished, opened' },
  GOVERN: {
    quad: null,
    intensity: null,
    description: 'Who holds power or office: election, appointment, takeover, law',
  },
} as const;

/** Modes by event type, each with its own intensity (null: that of the type). */
export const eventModes = {
  CONSULT: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
  RETREAT: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  REQUEST: { assist: 0.5, change: -1, yield: -1, meet: 0 },
  ACCUSE: { disapprove: -2, investigate: -3.5, allege: -3.5 },
  REJECT: { assist: -1.5, change: -2, yield: -2, meet: -2 },
  THREATEN: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  PROTEST: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: null },
  SANCTION: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
  MOBILIZE: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
  COERCE: {
    seize: -7,
    restrict: -7,
    censor: -6.5,
    curfew: -6.5,
    'martial-law': -7.5,
    arrest: -7,
    deport: -7,
    withhold: -7,
    misinformation: -6.5,
    cyber: -7,
  },
  ASSAULT: {
    abduct: -8.5,
    beat: -7.5,
    torture: -8.5,
    sexual: -8.5,
    targeted: -9.5,
    destroy: -8.5,
    primitive: -8,
    firearms: -9,
    explosives: -9,
    'suicide-attack': -9.5,
    aerial: -9.5,
    drone: -9.5,
    'heavy-weapons': -9.5,
    'crowd-control': -7.5,
    unconventional: -10,
  },
} as const satisfies Partial<Record<EventType, Readonly<Record<string, number | null>>>>;

export const auxiliaries = {
  future: 'Planned or promised',
  hypothetical: 'May, could, proposed',
  negated: 'Did not happen',
  historical: 'Told as background, two years or more before the story',
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
export type EventType = keyof typeof eventTypes;
export type Auxiliary = keyof typeof auxiliaries;
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

/** The modes that a type has, with their intensities; empty for a type without modes. */
export function modesOf(type: EventType): Readonly<Record<string, number | null>> {
  return (eventModes as Partial<Record<EventType, Readonly<Record<string, number | null>>>>)[type] ?? {};
}

/** Intensity of an event: its mode's, else its type's; null for BUILD and GOVERN. */
export function intensityOf(type: EventType, mode: string | null): number | null {
  const own = mode === null ? null : (modesOf(type)[mode] ?? null);
  return own ?? eventTypes[type].intensity;
}
