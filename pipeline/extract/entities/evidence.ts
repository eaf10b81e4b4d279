/** What the words around a name say of its kind. Each hint is a small function; their votes are added up. */
import type { EntityKind } from '../../../schemas/vocabulary.ts';
import type { NameKind } from '../grammar/sentence.ts';
import type { Atom } from './atoms.ts';
import type { NameContext } from './name-run.ts';
import { decisive, type FoundName } from './read-run.ts';
import { addVotes, type Votes } from './sighting.ts';

type Hint = (context: NameContext, name: FoundName) => Votes;

function textOf(atoms: readonly Atom[], index: number): string {
  return atoms[index]?.text ?? '';
}

/** The weight for one kind, or half of it for each of two: a trader is a company or a person, of one word a company. */
function shared(kinds: readonly EntityKind[], weight: number, oneWord = false): Votes {
  const likely = oneWord && kinds.length > 1 ? kinds.filter((kind) => kind !== 'person') : kinds;
  return Object.fromEntries(likely.map((kind) => [kind, weight / likely.length]));
}

/** "grid operator GSE", "the town of Minova", "a rebel spokesman, Justin Bahati". */
const classBefore: Hint = ({ atoms, words }, { first, last }) => {
  const gap = atoms[first]?.gap ?? '';
  const before = textOf(atoms, first - 1) === 'of' && gap === ' ' ? first - 2 : first - 1;
  if (!/^(?: | ?"|, | — )$/.test(gap)) return {};
  const noun = words.classNouns.endingAt(atoms, before);
  const kind = noun?.values[0];
  if (kind === undefined) return {};
  if (before !== first - 2) return shared(noun?.values ?? [], gap === ', ' ? 3 : 4, first === last);
  if (textOf(atoms, before) === 'mayor') return { city: 3 };
  if (textOf(atoms, before) === 'governor') return { province: 3 };
  return kind === 'city' || kind === 'province' || kind === 'region' ? { [kind]: 5 } : {};
};

/** "Ituri province", "M23 rebels", "Lushagala camp", "Kostanay and Akmola regions". */
const classAfter: Hint = ({ atoms, words, nameable }, { last }) => {
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
  if (shared) return (kind === 'province' || kind === 'city') && /s$/.test(next.text) ? { [kind]: 5 } : {};
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
    if (match !== undefined) votes = shared(match.values, 4);
    if (/^(?:of|for|at|in|with|who|which|that|said)$/.test(textOf(atoms, index))) break;
  }
  return votes;
};

/** "in Minova", "near Dougui", "from Eldoret to Kampala". */
const placePreposition: Hint = ({ atoms, words }, { first, last }) => {
  const gap = atoms[first]?.gap;
  if (gap !== ' ' || last - first > 2) return {};
  if (first === last && (words.isCommon(textOf(atoms, first)) || words.nameNouns.get(textOf(atoms, first)).length > 0))
    return {};
  if (/(?:ism|ity|logy|phobia|ness|tion|ship)$/.test(textOf(atoms, last))) return {};
  const owns = atoms[last + 1]?.gap === "'" && textOf(atoms, last + 1) === 's';
  const word = textOf(atoms, first - 1);
  if (owns) return /^(?:in|near)$/.test(word) ? { city: 1 } : {};
  if (/^(?:in|near|outside|around|inside|throughout|across|off)$/.test(word)) return { city: 3 };
  if (/^(?:at|into|toward|towards|through|via)$/.test(word)) return { city: 2 };
  if (/^(?:from|to)$/.test(word)) return { city: first === last ? 2 : 1.5 };
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

/** "Sohar and Buraimi": what is joined with a town is one. */
const besideTown: Hint = ({ atoms, gazetteer, nameable }, { first, last }) => {
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
  return isTown ? { city: 1 } : {};
};

/** "operated by Terna", "Hansol Heavy of South Korea". */
const owner: Hint = ({ atoms, gazetteer }, { first, last }) => {
  const byOwner =
    textOf(atoms, first - 1) === 'by' &&
    /^(?:operated|owned|built|run|developed|managed|controlled|financed|supplied|awarded|acquired|bought|funded|constructed)$/.test(
      textOf(atoms, first - 2),
    );
  const home = textOf(atoms, last + 1) === 'of' ? gazetteer.startingAt(atoms, last + 2)?.values[0] : undefined;
  const ofCountry = home?.kind === 'country' && home.role === 'name';
  return { organisation: (byOwner ? 2.5 : 0) + (ofCountry ? 1 : 0) };
};

/** "Congress approved": a parliament is named by its noun alone. */
const parliament: Hint = ({ atoms }, { first, last }) =>
  first === last &&
  /^(?:Congress|Parliament|Senate|Bundestag|Knesset|Duma|Diet|Rada|Majlis)$/.test(textOf(atoms, first))
    ? { organisation: 3 }
    : {};

/** A front, movement or army in a sentence of fighting is an armed group. */
const fights: Hint = ({ atoms }, { first, last, votes }) => {
  if (
    votes.organisation === undefined ||
    (!/^(?:Front|Movement|Army|Resistance|Council|Alliance|Union)$/.test(`${textOf(atoms, last)}`) &&
      !/^(?:Front|Movement|Army)$/.test(textOf(atoms, first)))
  )
    return {};
  const fighting = atoms.some(({ text }) =>
    /^(?:rebels?|fighters?|militants?|insurgents?|guerrillas?|militias?|gunmen|jihadists?|separatists?|terror|terrorist|ceasefire|ambush|ambushed)$/.test(
      text,
    ),
  );
  return fighting ? { armed_group: 2 * decisive } : {};
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
  if (ordinary > 1) return { organisation: first === 0 ? 1.5 : 2 };
  return { organisation: 2, person: 1.5 };
};

/** Several capitals in one word: "GSE", "SAMIDRC". */
const acronymShape: Hint = ({ atoms, words }, { first, last }) => {
  const text = textOf(atoms, first);
  const isAcronym = first === last && /^(?:\p{Lu}{2,}[\p{Lu}\p{Ll}]{0,6}|\p{Lu}\p{Ll}?\p{Lu}{2,6})$/u.test(text);
  return isAcronym && !words.isAbbreviation(text) && !words.isCommon(text)
    ? { organisation: text.length === 2 ? 1.2 : 2 }
    : {};
};

const tradedWords =
  /^(?:be|rise|fall|gain|slip|drop|climb|jump|trade|close|lose|edge|tumble|surge|plunge|ease|settle|soar|slide|hit|reach|mean|remain|become|begin|start|end|follow|come|go|happen|take|bring|have|make|show|include|help)$/;

/** "Nordex installed 30 turbines": who does something is somebody. */
const doer: Hint = ({ atoms, words }, { first, last }) => {
  const token = atoms[first]?.token;
  if (first !== last || token?.deprel !== 'nsubj' || token.upos !== 'PROPN' || words.isCommon(token.text)) return {};
  const verb = atoms.find((atom) => atom.token?.index === token.head)?.token;
  return verb?.upos === 'VERB' && /^VB[DZP]$/.test(verb.xpos) && !tradedWords.test(verb.lemma)
    ? { organisation: 2 }
    : {};
};

/** "members of Ver.di", "the offices of Kakao", "campaigners from Letzte Generation". */
const staff: Hint = ({ atoms }, { first }) => {
  if (!/^(?:of|from|with|at)$/.test(textOf(atoms, first - 1)) || atoms[first]?.gap !== ' ') return {};
  return staffWords.test(textOf(atoms, first - 2)) ? { organisation: 3 } : {};
};

const staffWords =
  /^(?:members?|offices?|headquarters|shares|shareholders|subsidiary|licen[cs]e|workers|employees|staff|unit|factories|campaigners|activists|engineers|executives|scientists|researchers|economists|analysts?|fighters|militants|gunmen|lawmakers|supporters|management|owners?|customers|volunteers|strategists?)$/;

/** "the Trump administration". */
const administration: Hint = ({ atoms }, { last }) =>
  /^(?:administration|presidency)$/.test(textOf(atoms, last + 1)) && atoms[last + 1]?.gap === ' ' ? { person: 3 } : {};

/** "Park Geun-hye", "Cheng Chung-tai". */
const syllables: Hint = ({ atoms }, { first, last }) => {
  const hyphenated = last > first && atoms[last]?.gap === '-' && atoms[last]?.capital === false;
  return hyphenated ? { person: 4 } : {};
};

const kindsOfLabels: Readonly<Record<NameKind, Votes>> = {
  person: { person: 1.8 },
  organisation: { organisation: 1.8 },
  place: { city: 1.8 },
  event: { gathering: 1 },
  other: {},
};

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
  besideTown,
  owner,
  parliament,
  fights,
  speaks,
  personShape,
  acronymShape,
  doer,
  staff,
  administration,
  syllables,
  label,
];

/** For one ordinary word with a capital only what names it outright counts. */
const outright: readonly Hint[] = [classBefore, appositionAfter, parliament];

/** All votes for the name's kind: those of its own words and those of its surroundings. */
export function votesOf(context: NameContext, name: FoundName): Votes {
  const isOrdinary =
    name.first === name.last &&
    name.referents.length === 0 &&
    context.words.isCommon(textOf(context.atoms, name.first));
  return (isOrdinary ? outright : hints).reduce((votes, hint) => addVotes(votes, hint(context, name)), name.votes);
}
