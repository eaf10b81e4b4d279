import type { Mention } from '../../../schemas/extracted.ts';
import type { Scene } from './rule.ts';

const joint =
  /^(?: (?:to|in|on) the \p{Ll}+(?:-\p{Ll}+)?)?(?:[,;] (?:and |or )?|,? (?:and|or|as well as) )(?:(?:to|in) the \p{Ll}+(?:-\p{Ll}+)? by )?(?:the )?$/u;

/** A name and those listed behind it: of "Mali" in "Mali, Niger and Benin" all three. Only names of the same kind. */
export function listFrom(scene: Scene, mention: Mention): Mention[] {
  return [mention, ...walk(scene, mention, 1)];
}

/** A name and those listed before it, in the order of the text. */
export function listTo(scene: Scene, mention: Mention): Mention[] {
  return [...walk(scene, mention, -1).reverse(), mention];
}

function walk(scene: Scene, from: Mention, step: 1 | -1): Mention[] {
  const found: Mention[] = [];
  let at = scene.names.indexOf(from);
  for (;;) {
    const [one, next] = [scene.names[at], scene.names[at + step]];
    if (one === undefined || next === undefined || scene.kindOf(next.entity) !== scene.kindOf(from.entity)) break;
    const [left, right] = step === 1 ? [one, next] : [next, one];
    if (!joint.test(scene.text.slice(left.end, right.start))) break;
    found.push(next);
    at += step;
  }
  // A list is closed by "and", or opened by a colon or bracket: "Germany, France" may be a place and its country.
  const all = step === 1 ? [from, ...found] : [...found.toReversed(), from];
  const text = scene.text.slice(all[0]?.start, all.at(-1)?.end);
  const isOpened = /[(:—–] ?(?:the )?$/.test(scene.text.slice(0, all[0]?.start).slice(-6));
  return isOpened || /;| (?:and|or|as well as) /.test(text) ? found : [];
}
