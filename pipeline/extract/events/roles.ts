/** Who does a deed, whom it concerns, and the mode that follows from both. */
import type { EventType } from '../../../schemas/vocabulary.ts';
import { phrasesOfNoun } from '../clauses/nominal.ts';
import type { Token } from '../grammar/sentence.ts';
import { addressees } from './addressees.ts';
import type { Assertion } from './assertion.ts';
import type { CodesOf } from './conditions.ts';
import type { VerbRow } from './lexicon.ts';
import { mediatorsOf } from './mediators.ts';
import { modeOf } from './modes.ts';
import type { Scene, Setting } from './scene.ts';

/** What verb rows and noun rows share. */
export interface Frame {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly type: EventType;
  readonly mode: string | null;
  readonly requires: VerbRow['requires'];
  readonly example: string;
}

/** The parts of an event that depend on its parties. */
export interface Roles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly mode: string | null;
}

const withoutCapitals: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE', 'PROTEST']);
const unique = (list: readonly number[]): number[] => [...new Set(list)];

/** Fills the places of a frame with the parties of its scene. */
export function rolesOf(setting: Setting, codesOf: CodesOf, frame: Frame, scene: Scene, assertion: Assertion): Roles {
  const { participants } = setting;
  const nouns = deedNouns(scene, codesOf, frame.type);
  const undergone = isUndergone(setting, frame, scene) ? ['of'] : [];
  const doers = actorsOf(setting, frame, scene, assertion, undergone);
  const told = doers.length > 0 ? doers : unique(nouns.flatMap(participants.authors));
  const mediators = frame.type === 'CONSULT' ? mediatorsOf(setting, scene).filter((one) => !told.includes(one)) : [];
  const actors = [...told, ...mediators];
  const concerned = (token: Token) => participants.concerned(token, !withoutCapitals.has(frame.type));
  const places = [...undergone, ...frame.recipients, ...(addressees[frame.type] ?? [])];
  const recipients = [
    ...places
      .filter((slot) => undergone.includes(slot) || !frame.actors.includes(slot))
      .map((slot) => partiesIn(setting, scene, slot, concerned)),
    targetsOf(setting, nouns).flatMap(concerned),
    located.has(frame.type) ? countriesOf(setting, scene, places) : [],
  ]
    .map((found) => found.filter((entity) => !actors.includes(entity)))
    .find((found) => found.length > 0);
  const said = modeIn(setting, scene, codesOf, frame) ?? modeOfNouns(codesOf, nouns, frame.type);
  const mode = mediators.length > 0 ? 'third-party' : byNumber(setting, frame.type, said, actors);
  return { actors, recipients: unique(recipients ?? []), mode };
}

/** Types whose recipient may be the country in which what they are about lies. */
const located: ReadonlySet<EventType> = new Set([
  'AGREE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'THREATEN',
  'SANCTION',
]);

/** "Pledged money for dykes in Bangladesh", "left their base in Chad": a country under the thing concerned. */
function countriesOf({ sentence, participants }: Setting, scene: Scene, places: readonly string[]): number[] {
  return ['object', ...places]
    .filter((slot) => slot !== 'owner')
    .flatMap((slot) => scene.tokens(slot))
    .flatMap((noun) => phrasesOfNoun(sentence, noun, 'in', 1))
    .flatMap((token) => participants.named(token))
    .filter((entity) => participants.kindOf(entity) === 'country')
    .slice(0, 1);
}

/** "Russia's invasion of Ukraine": when the noun says otherwise whose deed it is, "of" says whom it befell. */
function isUndergone({ participants }: Setting, { actors, type }: Frame, { head, tokens }: Scene): boolean {
  if (head.upos === 'VERB' || !actors.includes('of') || type === 'CONSULT') return false;
  return participants.possessors(head).length > 0 || tokens('by').flatMap(participants.doers).length > 0;
}

/** "The attack killed nine", "died in the strike": the nouns beside a verb that name the deed of the same type. */
function deedNouns(scene: Scene, codesOf: CodesOf, type: EventType): Token[] {
  return ['subject', 'in', 'during'].flatMap((slot) =>
    scene.tokens(slot).filter((token) => token.upos === 'NOUN' && codesOf(token).includes(type)),
  );
}

/** Three states meet as many, two do not, whatever word tells it. */
function byNumber(
  { participants }: Setting,
  type: EventType,
  mode: string | null,
  actors: readonly number[],
): string | null {
  if (type !== 'CONSULT') return mode;
  const isState = (entity: number): boolean => ['country', 'person'].includes(participants.kindOf(entity));
  if (mode === 'multilateral' && actors.length === 2 && actors.every(isState)) return null;
  return mode === null && actors.filter((entity) => participants.kindOf(entity) === 'country').length > 2
    ? 'multilateral'
    : mode;
}

/** "The ambush killed nine": how, by the noun. */
function modeOfNouns(codesOf: CodesOf, nouns: readonly Token[], type: EventType): string | null {
  const code = nouns.flatMap((noun) => codesOf(noun)).find((one) => one.startsWith(`${type}.`));
  return code?.slice(type.length + 1) ?? null;
}

/** Whom a deed is aimed at: "on", "against", "at". */
function targetsOf({ sentence }: Setting, nouns: readonly Token[]): Token[] {
  return nouns.flatMap((noun) => ['against', 'on', 'at'].flatMap((word) => phrasesOfNoun(sentence, noun, word, 0)));
}

const weapons = new Set(['firearms', 'explosives', 'heavy-weapons', 'aerial']);

/** The mode of the row, unless the arguments name another weapon ("bombed by jets") or the row leaves it open. */
function modeIn(setting: Setting, scene: Scene, codesOf: CodesOf, { type, mode }: Frame): string | null {
  if (mode !== null && !weapons.has(mode)) return mode;
  return modeOf(setting, scene, codesOf, type) ?? mode;
}

/** The doers; an "it" or "we" that nothing settles is the one who speaks: "Ankara said it would leave". */
function actorsOf(
  setting: Setting,
  frame: Frame,
  scene: Scene,
  { reporter }: Assertion,
  undergone: readonly string[],
): number[] {
  const { doers } = setting.participants;
  const meeting = frame.type === 'CONSULT' && frame.mode === 'third-party' ? ['between', 'among', 'of', 'with'] : [];
  const slots = [...frame.actors, ...meeting].filter((slot) => !undergone.includes(slot));
  const found = unique(slots.flatMap((slot) => partiesIn(setting, scene, slot, doers)));
  const own = reporter !== null && scene.tokens('subject').some(({ upos }) => upos === 'PRON');
  if (found.length > 0) return found;
  return own ? doers(reporter) : officeOf(setting, frame, scene);
}

/** What only a state does: to arrest, to try, to sentence. */
const acts: ReadonlySet<string> = new Set(['COERCE.arrest', 'SANCTION.convict', 'ACCUSE.allege', 'ACCUSE.investigate']);

/** "Was jailed for five years in Algeria": without a word for who does it, the state where it is done. */
function officeOf({ participants }: Setting, { type, mode }: Frame, scene: Scene): number[] {
  const nobody = scene.arguments?.group.voice === 'passive' && scene.tokens('subject').length === 0;
  if (!nobody || !acts.has(`${type}.${mode}`)) return [];
  return ['in', 'at'].flatMap((slot) => scene.tokens(slot).flatMap(participants.countryAt)).slice(0, 1);
}

function partiesIn(setting: Setting, scene: Scene, slot: string, read: (token: Token) => number[]): number[] {
  if (slot === 'source') return scene.tokens('subject').flatMap((noun) => setting.participants.owners(noun));
  if (slot !== 'owner') return scene.tokens(slot).flatMap(read);
  const { owners, possessors } = setting.participants;
  return scene.tokens('object').flatMap((noun) => (noun === scene.head ? possessors(noun) : owners(noun)));
}
