/** What the words around a name say of its kind. Each hint is a small function; their votes are added up. */
import type { Atom } from './atoms.ts';
import type { NameContext } from './name-run.ts';
import type { FoundName } from './read-run.ts';
import { addVotes, type Votes } from './sighting.ts';

type Hint = (context: NameContext, name: FoundName) => Votes;

function textOf(atoms: readonly Atom[], index: number): string {
  return atoms[index]?.text ?? '';
}

/** "grid operator GSE", "the town of Minova", "a rebel spokesman, Justin Bahati". */
const classBefore: Hint = ({ atoms, words }, { first }) => {
  const gap = atoms[first]?.gap ?? '';
  const before = textOf(atoms, first - 1) === 'of' && gap === ' ' ? first - 2 : first - 1;
  if (!/^(?: | ?"|, | — )$/.test(gap)) return {};
  const noun = words.classNouns.endingAt(atoms, before);
  const kind = noun?.values[0];
  if (kind === undefined) return {};
  if (before === first - 2) return kind === 'city' || kind === 'province' || kind === 'region' ? { [kind]: 5 } : {};
  return { [kind]: gap === ', ' ? 2 : 4 };
};

/** "Ituri province", "M23 rebels", "Lushagala camp". */
const classAfter: Hint = ({ atoms, words }, { last }) => {
  const next = atoms[last + 1];
  if (next === undefined || next.capital || (next.gap !== ' ' && next.gap !== '-')) return {};
  const noun = words.classNouns.startingAt(atoms, last + 1);
  const kind = noun?.values[0];
  if (kind === undefined || kind === 'person' || kind === 'project') return {};
  return { [kind]: kind === 'organisation' ? 2 : 5 };
};

/** "Grace Atim, a spokeswoman for": the apposition tells, up to its first class noun. */
const appositionAfter: Hint = ({ atoms, words }, { last }) => {
  if (atoms[last + 1]?.gap !== ', ' || !/^(?:a|an|the|its|their|his|her|who|whose)$/.test(textOf(atoms, last + 1))) {
    const titled = atoms[last + 1]?.gap === ', ' ? words.classNouns.startingAt(atoms, last + 1)?.values[0] : undefined;
    return titled === 'person' ? { person: 4 } : {};
  }
  if (/^who/.test(textOf(atoms, last + 1))) return textOf(atoms, last + 1) === 'who' ? { person: 4 } : {};
  let votes: Votes = {};
  for (let index = last + 2; index <= last + 7 && atoms[index]?.gap !== ', '; index++) {
    const match = words.classNouns.startingAt(atoms, index);
    if (match?.values[0] !== undefined) votes = { [match.values[0]]: 4 };
    if (/^(?:of|for|at|in|with|who|which|that|said)$/.test(textOf(atoms, index))) break;
  }
  return votes;
};

/** "in Minova", "near Dougui", "from Eldoret to Kampala". */
const placePreposition: Hint = ({ atoms }, { first, last }) => {
  const gap = atoms[first]?.gap;
  if (gap !== ' ' || last - first > 2) return {};
  const word = textOf(atoms, first - 1);
  if (/^(?:in|near|outside|around|inside|throughout|across)$/.test(word)) return { city: 3 };
  if (/^(?:at|into|toward|towards|through|via)$/.test(word)) return { city: 2 };
  if (/^(?:from|to)$/.test(word)) return { city: 1.5 };
  if (
    word === 'of' &&
    /^(?:north|south|east|west|outskirts|residents|people|streets|northeast|northwest|southeast|southwest)$/.test(
      textOf(atoms, first - 2),
    )
  )
    return { city: 4 };
  return {};
};

/** "Quetta, Pakistan". */
const countryAfter: Hint = ({ atoms, gazetteer, nameable }, { last }) => {
  if (atoms[last + 1]?.gap !== ', ' || !nameable(last + 1)) return {};
  const country = gazetteer.startingAt(atoms, last + 1)?.values[0];
  const isPart = country?.role === 'name' && (country.kind === 'country' || country.kind === 'province');
  return isPart ? { city: 2 } : {};
};

const speech = /^(?:said|says|told|added|argued|warned|explained|wrote|noted|recalled|insisted|tweeted|joked)$/;

/** "said Grace Atim", "Atim said". */
const speaks: Hint = ({ atoms }, { first, last }) => {
  const after = speech.test(textOf(atoms, last + 1)) && /^ ?"?,? ?"? ?$/.test(atoms[last + 1]?.gap ?? '');
  const before = speech.test(textOf(atoms, first - 1));
  return after || before ? { person: last > first ? 3 : 1.5, organisation: 1 } : {};
};

/** Two or three words of which none is an ordinary one, without an article: the shape of a person's name. */
const personShape: Hint = ({ atoms, words }, { first, last }) => {
  if (last === first || last - first > 4) return {};
  const before = textOf(atoms, first - 1);
  if (/^(?:the|The|a|an)$/.test(before)) return { organisation: 1.5 };
  let ordinary = 0;
  for (let index = first; index <= last; index++) {
    const text = textOf(atoms, index);
    if (/\d/.test(text) || /^\p{Lu}{2,}$/u.test(text)) return { organisation: 1 };
    if (atoms[index]?.capital === true && words.isCommon(text)) ordinary++;
  }
  if (ordinary === 0) return { person: 2.2 };
  return ordinary > 1 || words.isCommon(textOf(atoms, last)) ? { organisation: 1.5 } : { person: 1.2 };
};

/** Several capitals in one word: "GSE", "SAMIDRC". */
const acronymShape: Hint = ({ atoms, words }, { first, last }) => {
  const text = textOf(atoms, first);
  const isAcronym = first === last && /^(?:\p{Lu}{2,}[\p{Lu}\p{Ll}]{0,6}|\p{Lu}\p{Ll}?\p{Lu}{2,6})$/u.test(text);
  return isAcronym && !words.isAbbreviation(text) ? { organisation: 2 } : {};
};

const kindsOfLabels = {
  person: { person: 1.5 },
  organisation: { organisation: 1.5 },
  place: { city: 1.5 },
  event: { gathering: 1 },
  other: {},
} as const;

/** What the grammar's name finder says. */
const label: Hint = ({ atoms }, { first, last }) => {
  const one = atoms[first]?.token?.name ?? null;
  return one !== null && one === (atoms[last]?.token?.name ?? null) ? kindsOfLabels[one] : {};
};

const hints: readonly Hint[] = [
  classBefore,
  classAfter,
  appositionAfter,
  placePreposition,
  countryAfter,
  speaks,
  personShape,
  acronymShape,
  label,
];

/** All votes for the name's kind: those of its own words and those of its surroundings. */
export function votesOf(context: NameContext, name: FoundName): Votes {
  return hints.reduce((votes, hint) => addVotes(votes, hint(context, name)), name.votes);
}
