/** A body inside a larger one, told by the words between their names. */
import type { Mention } from '../../../schemas/extracted.ts';
import type { Scene } from './rule.ts';

const bodies = ['organisation', 'armed_group', 'government'];

/** Behind the name of a body, the name of its part: "the U.N. mission in South Sudan, UNMISS", "the World Bank's IDA". */
export function partBehind(scene: Scene, whole: Mention): Mention | undefined {
  if (!bodies.includes(scene.kindOf(whole.entity))) return undefined;
  const position = scene.names.indexOf(whole);
  if (position === -1) return undefined;
  const [next, second] = scene.names.slice(position + 1, position + 3);
  if (next === undefined || next.entity === whole.entity) return undefined;
  const between = scene.text.slice(whole.end, next.start);
  if (bodies.includes(scene.kindOf(next.entity))) return isPart(scene, between) ? next : undefined;
  const isPlaced =
    second !== undefined && bodies.includes(scene.kindOf(second.entity)) && second.entity !== whole.entity;
  if (!isPlaced || !/^,? $/.test(scene.text.slice(next.end, second.start))) return undefined;
  const [, ahead] = /^(.*) (?:in|for|to) (?:the )?$/.exec(between) ?? [];
  return ahead !== undefined && isPart(scene, `${ahead}, `) ? second : undefined;
}

function isPart({ words }: Scene, between: string): boolean {
  if (/^['’]s? $/.test(between)) return true;
  const [, phrase] =
    /^(?:['’]s?)? ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?: (?:in|for|to) (?:the )?[\p{L} -]{2,30})?,? (?:the )?$/u.exec(
      between,
    ) ?? [];
  if (phrase === undefined || /\b(?:and|of|said|with)\b/.test(phrase)) return false;
  return phrase.split(/[\s-]/).some((word) => words.isA(word, 'part'));
}
