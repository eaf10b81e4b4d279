import type { Span } from '../../../schemas/extracted.ts';
import type { Auxiliary, EventType } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { firstConjunct } from '../grammar/structure/coordination.ts';
import { hasInfinitiveMark } from '../clauses/verb-group.ts';
import { auxiliariesOf } from '../grammar/structure/verb.ts';
import { nounPhrase } from '../grammar/structure/noun-phrase.ts';
import { childrenOf, subtreeOf } from '../grammar/structure/tree.ts';
import type { Assertion } from './assertion.ts';
import type { CodesOf } from './conditions.ts';
import { dateOf } from './dates.ts';
import { carrierOf, placeOf, projectOf } from './places.ts';
import { type Frame, rolesOf } from './roles.ts';
import type { Scene, Setting } from './scene.ts';
import { isAccident, isInanimate } from './animacy.ts';
import { inClass } from './words.ts';
import type { DateExpression } from '../../../schemas/extracted.ts';

/** An event as one sentence tells it, before the article is looked at as a whole. */
export interface Telling extends Span {
  readonly head: Token;
  readonly type: EventType;
  readonly mode: string | null;
  readonly auxiliary: Auxiliary | null;
  readonly action: string;
  readonly date: string | null;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly place: number | null;
  readonly project: number | null;
  readonly reportedBy: number | null;
  readonly simplePresent: boolean;
  /** A participle beside the main verb: "killing nine". */
  readonly participle: boolean;
  /** A noun that is neither the subject of its clause nor carried by a light verb: "after protests". */
  readonly aside: boolean;
  /** A body without a name does it: "the opposition", "both sides". */
  readonly bodied: boolean;
  readonly passive: boolean;
  /** Force by armed people or police without a name. */
  readonly forced: boolean;
  /** What does it is no party, person, weapon or force: "rain battered the coast". */
  readonly inanimate: boolean;
  /** The object, or the noun that tells it, points to what was told before: "the step", "the attack". */
  readonly pointsBack: boolean;
  /** Neither object nor clause is stated. */
  readonly bare: boolean;
  /** The subject is a pronoun. */
  readonly pronoun: boolean;
  /** Those concerned are "both sides", "the warring parties". */
  readonly sides: boolean;
  /** The sentence opens with "Following this", "Then". */
  readonly follows: boolean;
  readonly rule: string;
  readonly row: string;
}

/** A telling with the passage that it stands in. */
export interface PlacedTelling extends Telling {
  readonly passage: number;
}

const clauseRelations = /^(?:acl:relcl|advcl|parataxis|conj|cc|ccomp|punct|appos)$/;

/** Fills a frame from its scene. */
export function tell(
  setting: Setting,
  dates: readonly DateExpression[],
  codesOf: CodesOf,
  frame: Frame,
  scene: Scene,
  assertion: Assertion,
  rule: string,
): Telling {
  const { participants, sentence } = setting;
  const { actors, recipients, mode } = rolesOf(setting, codesOf, frame, scene, assertion);
  const heads = [...frame.actors, ...frame.recipients, 'object', 'subject'].flatMap((slot) =>
    slot === 'owner' || slot.startsWith('inner') ? [] : [...scene.tokens(slot)],
  );
  const light = scene.arguments && scene.arguments.verb !== scene.head ? [scene.arguments.verb] : [];
  const words = [scene.head, ...light, ...heads].filter(
    (token) => token.upos !== 'VERB' || token === scene.head || light.includes(token),
  );
  const spans = words.map((token) => (token.upos === 'VERB' ? token : nounPhrase(sentence, token, 'full')));
  const parties = new Set([...actors, ...recipients]);
  const within = subtreeOf(sentence, scene.head, ({ deprel }) => !clauseRelations.test(deprel));
  const carrier = scene.head.upos === 'VERB' ? null : carrierOf(setting, scene.head);
  return {
    head: scene.head,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    type: frame.type,
    mode,
    auxiliary: assertion.auxiliary,
    action: actionOf(setting, scene.head),
    date: dateOf(sentence, dates, scene.head, carrier, (date, marker) => isAhead(setting, frame, date, marker)),
    actors,
    recipients,
    place: placeOf(setting, scene, parties, frame.type, within),
    project: projectOf(setting, scene, within, frame.type),
    reportedBy: assertion.reporter ? (participants.doers(assertion.reporter)[0] ?? null) : null,
    participle: scene.head.xpos.startsWith('V') && isBareParticiple(sentence, scene.head),
    aside: scene.head.upos !== 'VERB' && scene.arguments === null && !/^(?:nsubj|root)/.test(scene.head.deprel),
    simplePresent: isHabit(setting, scene),
    bodied: scene.tokens('subject').some((token) => isBody(setting, frame.type, token)),
    forced: frame.type === 'ASSAULT' && scene.tokens('subject').some((token) => isForce(setting, token)),
    passive: scene.arguments?.group.voice === 'passive',
    inanimate:
      isAccident(setting, scene, forceful.has(frame.type)) ||
      (actors.length === 0 && frame.actors.includes('subject') && isInanimate(setting, scene)),
    ...threadsOf(setting, scene),
    sides: ['on', 'object', 'to', 'upon', ...frame.recipients].some((slot) =>
      scene.tokens(slot).some((token) => isSides(sentence, token)),
    ),
    rule,
    row: rowOf(frame),
  };
}

/** "object:territory + subject:troops/armed, as in …": the row of the lexicon, told by its conditions and its example. */
function rowOf({ requires, example }: Frame): string {
  const asked = requires.map(({ slots, classes }) => `${slots.join('/')}:${classes.join('/')}`).join(' + ');
  return `${asked === '' ? 'no condition' : asked}, as in "${example}"`;
}

const forceful: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST']);

const spokenAhead: ReadonlySet<EventType> = new Set(['AGREE', 'THREATEN', 'REQUEST']);

/** "Plans to raise the capacity by 2030", "threatened to close the port from 10 May": a date of what is to come of it. */
function isAhead({ today }: Setting, { type }: Frame, { edtf, bound }: DateExpression, marker: string | null): boolean {
  if (!spokenAhead.has(type)) return false;
  const ahead = marker === 'by' || marker === 'until' || marker === 'within' || marker === 'from' || bound === 'until';
  return ahead || (today !== null && edtf !== null && edtf.slice(0, 4) >= today.slice(0, 4) && edtf > today);
}

const openers = new Set(['following', 'then', 'afterwards', 'subsequently', 'thereafter', 'later']);

/** What ties the telling to those before it. */
function threadsOf({ sentence, lexicon }: Setting, scene: Scene) {
  const object = scene.tokens('object');
  const pointing = (token: Token): boolean =>
    inClass(lexicon.classes, sentence, token, 'step') && isDefinite(sentence, token);
  const opening = sentence.tokens.slice(0, 3).map(({ text }) => text.toLowerCase());
  const back = opening[0] === 'following' ? opening[1] === 'this' || opening[1] === 'that' : opening[1] === ',';
  return {
    pointsBack: scene.head.upos === 'VERB' ? object.some(pointing) : isDefinite(sentence, scene.head),
    bare: object.length === 0 && scene.tokens('clause').length === 0,
    pronoun: scene.tokens('subject').some(({ upos }) => upos === 'PRON'),
    follows: openers.has(opening[0] ?? '') && back,
  };
}

/** "The attack", "that raid": what was told before. */
function isDefinite(sentence: Sentence, noun: Token): boolean {
  return childrenOf(sentence, noun, 'det').some(({ lemma, text }) =>
    /^(?:the|this|that|these|those)$/i.test(lemma || text),
  );
}

/** "Both sides", "the two parties to the conflict", "the warring parties". */
function isSides(sentence: Sentence, noun: Token): boolean {
  const words = childrenOf(sentence, noun, 'det', 'amod', 'nummod').map(({ text }) => text.toLowerCase());
  const all = words.some((word) => /^(?:both|two|warring|rival|opposing)$/.test(word));
  return all && /^(?:side|party|faction|belligerent|combatant|camp)s?$/i.test(noun.lemma);
}

/** A simple present; "is on strike" tells what is going on, not a habit. */
function isHabit({ sentence }: Setting, { head, arguments: found }: Scene): boolean {
  const state = found?.verb.lemma === 'be' || childrenOf(sentence, head, 'cop').length > 0;
  return !state && (found?.group.simplePresent ?? false);
}

const spoken: ReadonlySet<EventType> = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN']);

/** "The opposition"; with what is said also a crowd that has a cause: "drivers threatened to strike". */
function isBody({ sentence, lexicon }: Setting, type: EventType, token: Token): boolean {
  const classes = spoken.has(type) ? ['agent', 'demonstrator', 'worker', 'armed', 'attacker', 'people'] : ['agent'];
  return classes.some((name) => inClass(lexicon.classes, sentence, token, name));
}

function isForce({ sentence, lexicon }: Setting, token: Token): boolean {
  return ['attacker', 'armed', 'troops', 'police'].some((name) => inClass(lexicon.classes, sentence, token, name));
}

/** The lemma, or the base that the lemmatiser missed. */
function actionOf({ lexicon }: Setting, { lemma }: Token): string {
  const known = lexicon.verbs.has(lemma) || lexicon.nouns.has(lemma);
  return (known ? undefined : lexicon.irregular.get(lemma)) ?? lemma.toLowerCase();
}

function isBareParticiple(sentence: Sentence, verb: Token): boolean {
  const bare = verb.xpos === 'VBG' || verb.xpos === 'VBN';
  const link = firstConjunct(sentence, verb).deprel;
  if (link === 'acl:relcl' || (link === 'advcl' && hasInfinitiveMark(sentence, verb))) return true;
  return bare && (link === 'advcl' || link === 'acl') && auxiliariesOf(sentence, verb).length === 0;
}
