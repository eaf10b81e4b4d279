import type { EventType } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import { auxiliariesOf } from '../grammar/structure/verb.ts';
import type { Setting } from './scene.ts';
import type { Telling } from './telling.ts';

const refusals: Partial<Record<EventType, string>> = {
  AID: 'assist',
  COOPERATE: 'assist',
  CONSULT: 'meet',
  RETREAT: 'yield',
  CONCEDE: 'yield',
  GOVERN: 'change',
};
const threats: Partial<Record<EventType, string>> = {
  ASSAULT: 'violence',
  COERCE: 'restrict',
  SANCTION: 'relations',
};
const threatModes: Readonly<Record<string, string>> = {
  arrest: 'arrest',
  deport: 'expel',
  expel: 'expel',
  seize: 'territory',
};
const guesses = new Set(['could', 'may', 'might']);
const conditions = new Set(['if', 'unless', 'until', 'should']);

/**
 * Reads what a party says of its own deeds: "will not send aid" is a refusal, "said it would cut ties if …" a threat.
 * Other tellings come back as they are.
 * @param speaker the word for who says so
 * @param verb the verb of the clause, also where a noun tells the deed ("would resume attacks")
 */
export function asStance(setting: Setting, telling: Telling, verb: Token, speaker: Token | null): Telling {
  const { group, subject } = setting.argumentsOf(verb);
  const ahead = group.modality === 'future' || group.modality === 'possible';
  const reporter = speaker ? setting.participants.doers(speaker) : [];
  // "The kidnappers said they would …": nobody is named, and it is their own word.
  const selves = speaker !== null && reporter.length === 0 && subject.some(({ xpos }) => xpos === 'PRP');
  // "Any ship that enters will be sunk, the navy said": who says so will do it.
  const undertaken = group.voice === 'passive' && reporter.length > 0 && isConditional(setting, verb);
  if (ahead && telling.actors.length === 0 && undertaken) {
    return asStance(setting, { ...telling, actors: reporter }, verb, speaker);
  }
  if (!ahead || (telling.actors.length === 0 && !selves)) return telling;
  if (group.negated) {
    if (telling.type === 'REJECT') return { ...telling, auxiliary: null };
    const mode = refusals[telling.type];
    const would = auxiliariesOf(setting.sentence, verb).some(({ text }) => text.toLowerCase() === 'would');
    const refused = mode !== undefined && (group.modality === 'future' || would || reporter.length > 0);
    return refused ? { ...telling, type: 'REJECT', mode, auxiliary: null } : telling;
  }
  if (telling.type === 'THREATEN') return { ...telling, auxiliary: null };
  const owners = speaker ? setting.participants.owners(speaker) : [];
  const own = selves || [...reporter, ...owners].some((party) => telling.actors.includes(party));
  const conditional = isConditional(setting, verb);
  const threat = threats[telling.type];
  const unsure = auxiliariesOf(setting.sentence, verb).some(({ lemma }) => guesses.has(lemma));
  const forceful = telling.type === 'ASSAULT' || telling.type === 'COERCE';
  const unspoken = reporter.length + owners.length === 0 && conditional;
  if (threat === undefined || !(own || unspoken) || !(conditional || forceful || unsure)) return telling;
  return {
    ...telling,
    type: 'THREATEN',
    mode: threatModes[telling.mode ?? ''] ?? threat,
    auxiliary: null,
    bodied: true,
  };
}

const whoever = new Set(['anyone', 'anybody', 'whoever', 'everyone', 'any', 'those', 'all']);

/** "If", "unless"; "anyone who", "any ship that" are conditions too. */
function isConditional({ sentence, argumentsOf }: Setting, verb: Token): boolean {
  const clauses = childrenOf(sentence, verb, 'advcl');
  const { object } = argumentsOf(verb);
  return (
    clauses.some((clause) =>
      childrenOf(sentence, clause, 'mark').some(({ text }) => conditions.has(text.toLowerCase())),
    ) ||
    object.some(
      (noun) =>
        childrenOf(sentence, noun, 'acl:relcl').length > 0 &&
        [noun, ...childrenOf(sentence, noun, 'det')].some(({ text }) => whoever.has(text.toLowerCase())),
    )
  );
}
