/** The types of events with their modes: PLOVER 2.0 and two of our own. */

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

export type EventType = keyof typeof eventTypes;
export type Auxiliary = keyof typeof auxiliaries;

/** The modes that a type has, with their intensities; empty for a type without modes. */
export function modesOf(type: EventType): Readonly<Record<string, number | null>> {
  return (eventModes as Partial<Record<EventType, Readonly<Record<string, number | null>>>>)[type] ?? {};
}

/** Intensity of an event: its mode's, else its type's; null for BUILD and GOVERN. */
export function intensityOf(type: EventType, mode: string | null): number | null {
  const own = mode === null ? null : (modesOf(type)[mode] ?? null);
  return own ?? eventTypes[type].intensity;
}
