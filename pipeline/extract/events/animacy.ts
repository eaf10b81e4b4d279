import type { Token } from '../grammar/sentence.ts';
import type { Scene, Setting } from './scene.ts';
import { contents, inClass, isPersonal } from './words.ts';

/** Classes of people, bodies and weapons: what can do a deed. */
const doing = [
  'agent',
  'organ',
  'attacker',
  'person',
  'people',
  'demonstrator',
  'worker',
  'armed',
  'troops',
  'police',
  'missile',
  'drone',
  'aircraft',
  'explosive',
  'citizen',
  'works',
  'party',
  'territory',
  'place',
  'assault',
  'machine',
];

/** True if what does the deed is neither a name, a pronoun nor a word for people, bodies or weapons: "the song bombed". */
export function isInanimate({ sentence, lexicon }: Setting, scene: Scene): boolean {
  if (scene.head.upos !== 'VERB') return false;
  const isOf = (token: Token, name: string): boolean => inClass(lexicon.classes, sentence, token, name);
  const subject = scene.tokens('subject').flatMap((token) => contents(lexicon.classes, sentence, token));
  const acts = (token: Token): boolean =>
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    token.upos === 'NUM' ||
    isPersonal(lexicon.classes, token) ||
    doing.some((name) => isOf(token, name));
  return subject.length > 0 && !subject.some(acts);
}

/**
 * True if nature or an accident is to blame ("rain battered the coast", "killed in a crash"), or if the talk is of sport.
 * @param anywhere looks in "by", "in" and "when" too, not at the subject alone
 */
export function isAccident({ sentence, lexicon }: Setting, scene: Scene, anywhere: boolean): boolean {
  if (scene.head.upos !== 'VERB') return false;
  const isOf = (token: Token, name: string): boolean => inClass(lexicon.classes, sentence, token, name);
  const causes = ['subject', ...(anywhere ? ['in', 'by', 'when'] : [])].flatMap((slot) => [...scene.tokens(slot)]);
  return (
    causes.some((token) => token.upos !== 'VERB' && isOf(token, 'accident')) ||
    scene.tokens('subject').some((token) => isOf(token, 'sport'))
  );
}
