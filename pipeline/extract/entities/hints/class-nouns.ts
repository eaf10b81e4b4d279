/** Common nouns beside a name that tell its kind. */
import type { NamedKind, Votes } from '../reading/sighting.ts';
import type { NameWords } from '../reading/name-words.ts';
import { type Hint, textOf } from './hint.ts';

/** The weight for one kind, or half of it for each of two: a trader is a company or a person, of one word a company. */
function shared(kinds: readonly NamedKind[], weight: number, oneWord = false): Votes {
  const likely = oneWord && kinds.length > 1 ? kinds.filter((kind) => kind !== 'person') : kinds;
  return Object.fromEntries(likely.map((kind) => [kind, weight / likely.length]));
}

/** The class noun that opens a sentence with a capital. */
function capitalised(words: NameWords, text: string): { readonly values: readonly NamedKind[] } {
  return { values: words.classNouns.get(text.toLowerCase()) };
}

/** "grid operator GSE", "the town of Minova", "a rebel spokesman, Justin Bahati". */
export const classBefore: Hint = ({ atoms, words }, { first, last }) => {
  const gap = atoms[first]?.gap ?? '';
  const before = textOf(atoms, first - 1) === 'of' && gap === ' ' ? first - 2 : first - 1;
  if (!/^(?: | ?"|, | — )$/.test(gap)) return {};
  const noun = before === 0 ? capitalised(words, textOf(atoms, 0)) : words.classNouns.endingAt(atoms, before);
  const kind = noun?.values[0];
  if (kind === undefined) return {};
  if (before !== first - 2) return shared(noun?.values ?? [], gap === ', ' ? 3 : 4, first === last);
  if (textOf(atoms, before) === 'mayor') return { city: 3 };
  if (textOf(atoms, before) === 'governor') return { province: 3 };
  if (kind === 'facility') return { city: 4 };
  return kind === 'city' || kind === 'province' || kind === 'region' ? { [kind]: 5 } : {};
};

/** "Ituri province", "M23 rebels", "Lushagala camp", "Kostanay and Akmola regions". */
export const classAfter: Hint = ({ atoms, words, nameable }, { last }) => {
  let index = last + 1;
  while (
    index < last + 6 &&
    /^(?: |, )$/.test(atoms[index]?.gap ?? '') &&
    (atoms[index]?.text === 'and' || nameable(index))
  )
    index++;
  const next = atoms[index];
  if (next === undefined || next.capital || (next.gap !== ' ' && next.gap !== '-')) return {};
  const shared = index > last + 1;
  if (shared && (atoms[last + 1]?.gap === ' ') !== (atoms[last + 1]?.text === 'and')) return {};
  const kind = words.classNouns.startingAt(atoms, index)?.values[0];
  if (kind === undefined || kind === 'person' || kind === 'project') return {};
  if (shared) return (kind === 'province' || kind === 'city') && next.text.endsWith('s') ? { [kind]: 5 } : {};
  return { [kind]: kind === 'organisation' ? 2 : 5 };
};

/** "Grace Atim, a spokeswoman for": the apposition tells, up to its first class noun. */
export const appositionAfter: Hint = ({ atoms, words }, name) => {
  const isNumbered = atoms[name.last + 1]?.gap === ' ' && /^\d{1,4}$/.test(textOf(atoms, name.last + 1));
  const last = isNumbered ? name.last + 1 : name.last;
  if (atoms[last + 1]?.gap !== ', ' || !/^(?:a|an|the|its|their|his|her|who|whose)$/.test(textOf(atoms, last + 1))) {
    const titled = atoms[last + 1]?.gap === ', ' ? words.classNouns.startingAt(atoms, last + 1)?.values[0] : undefined;
    return titled === 'person' ? { person: 4 } : {};
  }
  if (textOf(atoms, last + 1).startsWith('who')) return textOf(atoms, last + 1) === 'who' ? { person: 4 } : {};
  let votes: Votes = {};
  for (let index = last + 2; index <= last + 7 && atoms[index]?.gap !== ', '; index++) {
    const match = words.classNouns.startingAt(atoms, index);
    if (match !== undefined) votes = shared(match.values, 4);
    if (/^(?:of|for|at|in|on|near|by|along|from|with|who|which|that|said)$/.test(textOf(atoms, index))) break;
  }
  return votes;
};
