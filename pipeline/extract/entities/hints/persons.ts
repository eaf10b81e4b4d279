/** Signs that a name is that of a person. */
import { type Hint, textOf } from './hint.ts';

/** "said Grace Atim", "Atim said". */
export const speaks: Hint = ({ atoms, words }, { first, last }) => {
  const after = words.hasCue('speech', textOf(atoms, last + 1)) && /^ ?"?,? ?"? ?$/.test(atoms[last + 1]?.gap ?? '');
  const before = words.hasCue('speech', textOf(atoms, first - 1));
  return after || before ? { person: last > first ? 3 : 1.5, organisation: 1 } : {};
};

/** Two or three words of which none is an ordinary one, without an article: the shape of a person's name. */
export const personShape: Hint = ({ atoms, words }, { first, last }) => {
  if (last === first || last - first > 4) return {};
  const before = textOf(atoms, first - 1);
  if (/^(?:the|The|a|an)$/.test(before)) return { organisation: 1.5 };
  if (atoms.slice(first + 1, last + 1).some(({ gap }) => gap.includes('&'))) return { organisation: 4 };
  let ordinary = 0;
  for (let index = first; index <= last; index++) {
    const text = textOf(atoms, index);
    if (/\d/.test(text) || (/^\p{Lu}{2,}$/u.test(text) && !words.isCommon(text))) return { organisation: 2 };
    if (atoms[index]?.capital === true && words.isCommon(text) && !words.hasCue('personal', text)) ordinary++;
  }
  if (ordinary === 0) return { person: 2.2 };
  if (ordinary > 1) return { organisation: first === 0 ? 1.5 : 2 };
  return { organisation: 2, person: 1.5 };
};

/** "the Trump administration". */
export const administration: Hint = ({ atoms }, { last }) =>
  /^(?:administration|presidency)$/.test(textOf(atoms, last + 1)) && atoms[last + 1]?.gap === ' ' ? { person: 3 } : {};

/** "Park Geun-hye", "Cheng Chung-tai". */
export const syllables: Hint = ({ atoms }, { first, last }) => {
  const hyphenated = last > first && atoms[last]?.gap === '-' && atoms[last]?.capital === false;
  return hyphenated ? { person: 4 } : {};
};
