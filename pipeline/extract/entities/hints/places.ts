/** Signs that a name is that of a place. */
import { type Hint, textOf } from './hint.ts';

/** "in Minova", "near Dougui", "from Eldoret to Kampala". */
export const placePreposition: Hint = ({ atoms, words }, { first, last }) => {
  const gap = atoms[first]?.gap;
  if (gap !== ' ' || last - first > 2) return {};
  if (first === last && (words.isCommon(textOf(atoms, first)) || words.nameNouns.get(textOf(atoms, first)).length > 0))
    return {};
  const hasOrdinary = atoms.slice(first, last + 1).some(({ capital, text }) => capital && words.isCommon(text));
  if (last > first && hasOrdinary) return {};
  if (/(?:ism|ity|logy|phobia|ness|tion|ship)$/.test(textOf(atoms, last))) return {};
  const owns = atoms[last + 1]?.gap === "'" && textOf(atoms, last + 1) === 's';
  const word = textOf(atoms, first - 1);
  if (owns) return /^(?:in|near)$/.test(word) ? { city: 1 } : {};
  if (/^(?:in|near|outside|around|inside|throughout|across|off)$/.test(word)) return { city: 3 };
  if (/^(?:at|into|toward|towards|through|via)$/.test(word)) return { city: 2 };
  if (word === 'from' && textOf(atoms, last + 1) === 'to') return { city: 3.5 };
  if (/^(?:from|to)$/.test(word)) return { city: first === last ? 2 : 1.5 };
  if (word === 'of' && words.hasCue('side', textOf(atoms, first - 2))) return { city: 4 };
  return {};
};

/** "Quetta, Pakistan". */
export const countryAfter: Hint = ({ atoms, gazetteer, nameable }, { last }) => {
  if (atoms[last + 1]?.gap !== ', ' || !nameable(last + 1)) return {};
  const country = gazetteer.startingAt(atoms, last + 1)?.values[0];
  const isPart = country?.role === 'name' && (country.kind === 'country' || country.kind === 'province');
  return isPart ? { city: 2 } : {};
};

/** "Sohar and Buraimi": what is joined with a town is one. */
export const besideTown: Hint = ({ atoms, gazetteer, nameable }, { first, last }) => {
  const before = textOf(atoms, first - 1) === 'and' ? first - 2 : atoms[first]?.gap === ', ' ? first - 1 : -1;
  const after = textOf(atoms, last + 1) === 'and' ? last + 2 : atoms[last + 1]?.gap === ', ' ? last + 1 : -1;
  const matches = [
    before >= 0 && nameable(before) ? gazetteer.endingAt(atoms, before) : undefined,
    after >= 0 && nameable(after) ? gazetteer.startingAt(atoms, after) : undefined,
  ];
  const isTown = matches.some(
    (match) =>
      match?.values.length !== undefined && match.values.every(({ kind }) => kind === 'city' || kind === 'province'),
  );
  return isTown ? { city: 2.5 } : {};
};
