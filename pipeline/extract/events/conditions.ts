import { childrenOf } from '../grammar/structure/tree.ts';
import { isNegated } from '../grammar/structure/verb.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import type { VerbRow } from './lexicon.ts';
import type { Scene, Setting } from './scene.ts';
import { inClass, isPersonal, keysOf } from './words.ts';

export type Condition = VerbRow['requires'][number];

/** The event type and mode that a word would tell, as "ASSAULT" and "ASSAULT.aerial"; empty for none. */
export type CodesOf = (token: Token) => readonly string[];

const actingKinds = new Set(['country', 'person', 'organisation', 'government', 'armed_group', 'people', 'region']);
const placeKinds = new Set(['country', 'region', 'province', 'city', 'facility']);

/** Classes that a name belongs to by its kind. */
const kindsOfClass: Readonly<Record<string, ReadonlySet<string>>> = {
  actor: actingKinds,
  country: new Set(['country', 'government']),
  place: placeKinds,
  territory: new Set(['city', 'province', 'facility', 'region']),
  person: new Set(['person', 'people']),
  people: new Set(['people']),
  visitor: new Set(['person', 'country']),
  organisation: new Set(['organisation', 'armed_group']),
  company: new Set(['organisation']),
  party: new Set(['organisation']),
  ngo: new Set(['organisation']),
  media: new Set([]),
  armed: new Set(['armed_group']),
  attacker: new Set(['armed_group']),
  gathering: new Set(['gathering']),
  agreement: new Set(['agreement']),
  treaty: new Set(['agreement']),
  works: new Set(['project']),
  project: new Set(['project']),
  property: new Set(['facility']),
  site: new Set(['facility']),
  beneficiary: new Set(['country', 'government', 'organisation', 'armed_group', 'people', 'region', 'person']),
};

/** Classes that a noun may belong to by whom it stands for: "members of Fano" are armed. */
const byOthers = new Set(['actor', 'beneficiary', 'organisation', 'armed', 'attacker']);

function isOfKind(setting: Setting, token: Token, name: string, slot: string): boolean {
  const kinds = kindsOfClass[name];
  if (!kinds) return false;
  const { participants } = setting;
  if (participants.named(token).some((entity) => kinds.has(participants.kindOf(entity)))) return true;
  if (name === 'actor' && isUnnamedParty(setting, token)) return true;
  if (!byOthers.has(name)) return false;
  const found = slot === 'subject' || slot === 'by' ? participants.doers(token) : participants.concerned(token, true);
  return found.some((entity) => kinds.has(participants.kindOf(entity)));
}

/** A name that nobody knows, or a word for a body that acts ("the opposition"), stands for a party all the same. */
function isUnnamedParty({ sentence, lexicon, participants }: Setting, token: Token): boolean {
  const name = token.upos === 'PROPN' || (token.upos === 'NOUN' && token.index > 0 && /^[A-Z]/.test(token.text));
  if (name) return participants.named(token).length === 0;
  return inClass(lexicon.classes, sentence, token, 'agent');
}

function isSeveral(setting: Setting, tokens: readonly Token[]): boolean {
  const parties = new Set(tokens.flatMap((token) => setting.participants.doers(token)));
  const plural = tokens.some(
    (token) =>
      (token.xpos === 'NNS' || token.xpos === 'PRP') &&
      (inClass(setting.lexicon.classes, setting.sentence, token, 'agent') ||
        setting.participants.named(token).length > 0),
  );
  const names = tokens.filter(({ upos }) => upos === 'PROPN');
  return parties.size > 1 || names.length > 1 || (plural && parties.size > 0);
}

/** Classes whose words all stand for people. */
const people = ['people', 'worker', 'citizen', 'visitor', 'students', 'captive', 'refugees', 'rescuers', 'diplomat'];

/** "The broadcaster RFI", "opposition leader Tundu Lissu": the nouns before a name that say what it is. */
function describersOf(sentence: Sentence, token: Token): Token[] {
  if (token.upos !== 'PROPN') return [];
  return childrenOf(sentence, token, 'compound', 'nmod', 'amod').filter(
    (child) => child.upos === 'NOUN' && child.index < token.index && childrenOf(sentence, child, 'case').length === 0,
  );
}

const somebody = new Set([
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'we',
  'us',
  'anyone',
  'anybody',
  'everyone',
  'someone',
  'somebody',
]);

function isSomebody({ upos, lemma, text }: Token): boolean {
  return upos === 'PRON' && (somebody.has(lemma) || somebody.has(text.toLowerCase()));
}

/** "We", "I": whoever speaks is a party. */
function isSpeaker({ upos, text }: Token): boolean {
  return upos === 'PRON' && (text.toLowerCase() === 'we' || text === 'I');
}

/** Classes of people that "Haitians" may stand for. */
const nationals = new Set(['citizen', 'people', 'refugees']);

function fits(setting: Setting, codesOf: CodesOf, token: Token, name: string, slot: string): boolean {
  const { sentence, lexicon, counted } = setting;
  switch (name) {
    case 'any':
      return true;
    case 'person':
      if (isPersonal(lexicon.classes, token) || isSomebody(token) || lexicon.peoples.has(token.text)) return true;
      if (people.some((one) => inClass(lexicon.classes, sentence, token, one))) return true;
      break;
    case 'quantity':
      return counted(token) || token.upos === 'SYM' || token.upos === 'NUM';
    case 'number':
      return token.upos === 'NUM';
    case 'infinitive':
      return childrenOf(sentence, token, 'mark').some(({ text }) => text.toLowerCase() === 'to');
    case 'ahead': {
      const { modality } = setting.argumentsOf(token).group;
      return modality === 'future' || modality === 'possible';
    }
    case 'ruled-out': {
      const { negated, modality } = setting.argumentsOf(token).group;
      return negated && (modality === 'future' || modality === 'possible');
    }
    case 'predicate':
      return childrenOf(sentence, token, 'cop').length > 0;
    case 'negated':
      return isNegated(sentence, token);
    case 'deed':
      return codesOf(token).length > 0;
    case 'clause':
      return token.upos === 'VERB';
    default:
      break;
  }
  if (inClass(lexicon.classes, sentence, token, name) || isOfKind(setting, token, name, slot)) return true;
  if (nationals.has(name) && lexicon.peoples.has(token.text)) return true;
  if (name === 'actor' && (lexicon.capitals.has(token.text) || isSpeaker(token))) return true;
  if (describersOf(sentence, token).some((noun) => inClass(lexicon.classes, sentence, noun, name))) return true;
  return codesOf(token).some((code) => lexicon.classes.get(code)?.has(name));
}

/** Classes that no list exhausts: a noun that the lexicon does not know at all may belong to them. */
const openClasses = new Set(['person', 'property', 'territory', 'captive']);
const doingClasses = ['attacker', 'armed', 'troops', 'police', 'demonstrator'];

/** True for a common noun without an entry, as the object of a party or an armed force. */
function mayBelong(setting: Setting, scene: Scene, token: Token, name: string): boolean {
  const { sentence, lexicon, participants } = setting;
  if (!openClasses.has(name) || token.upos !== 'NOUN' || participants.named(token).length > 0) return false;
  if (keysOf(sentence, token).some((key) => lexicon.classes.has(key))) return false;
  return scene
    .tokens('subject')
    .some(
      (doer) =>
        participants.doers(doer).length > 0 ||
        doingClasses.some((one) => inClass(lexicon.classes, sentence, doer, one)),
    );
}

const doing = new Set(['subject', 'by', 'inner-subject']);
const bodies = ['agent', 'organ', 'office', 'visitor', 'diplomat', 'troops', 'armed', 'police', 'party', 'company'];

/** True for a name or for a word for people and bodies; "the petition of Bhutan" is a party by its owner alone. */
function isParty({ sentence, lexicon, participants }: Setting, token: Token): boolean {
  return (
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    participants.named(token).length > 0 ||
    bodies.some((name) => inClass(lexicon.classes, sentence, token, name))
  );
}

/**
 * How well the arguments fulfil a condition: 1 by a word of the class, 0.75 by what a party owns, 0.5 by any word or by none as asked, 0.25 by a
 * word that the lexicon does not know, 0 not at all.
 */
export function strengthOf(setting: Setting, scene: Scene, codesOf: CodesOf, condition: Condition): number {
  const telling = condition.classes.filter((name) => name !== 'any' && name !== 'none');
  if (telling.length > 0 && holds(setting, scene, codesOf, { ...condition, classes: telling })) {
    const own = telling.filter((name) => name !== 'actor');
    const owned = own.length < telling.length && !condition.slots.every((slot) => doing.has(slot));
    const itself = (token: Token): boolean => isParty(setting, token);
    if (!owned || holds(setting, scene, codesOf, { ...condition, classes: own })) return 1;
    return condition.slots.some((slot) => scene.tokens(slot).some(itself)) ? 1 : 0.75;
  }
  if (holds(setting, scene, codesOf, condition)) return 0.5;
  const open = condition.slots.some((slot) =>
    scene.tokens(slot).some((token) => condition.classes.some((name) => mayBelong(setting, scene, token, name))),
  );
  return open ? 0.25 : 0;
}

const guards = new Set(['subject', 'verb']);

/** What a condition counts when rows compete: who does it tells less than what is done, and to what. */
export function weightOf({ slots }: Condition): number {
  return slots.every((slot) => guards.has(slot)) ? 0.5 : 1;
}

/** True if the arguments fulfil the condition. */
export function holds(setting: Setting, scene: Scene, codesOf: CodesOf, { slots, classes }: Condition): boolean {
  return slots.some((slot) => {
    const tokens = scene.tokens(slot);
    return classes.some((name) => {
      if (name === 'none') return tokens.length === 0;
      if (name === 'several' || (name === 'paired' && slot === 'subject')) return isSeveral(setting, tokens);
      const asked = name === 'paired' ? 'actor' : name;
      return tokens.some((token) => fits(setting, codesOf, token, asked, slot));
    });
  });
}
