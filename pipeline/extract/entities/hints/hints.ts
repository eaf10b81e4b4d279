/** What the words around a name say of its kind. */
import type { NameContext } from '../reading/name-run.ts';
import { addVotes, type Votes } from '../reading/sighting.ts';
import type { FoundName } from '../readers/reader.ts';
import { appositionAfter, classAfter, classBefore } from './class-nouns.ts';
import { type Hint, textOf } from './hint.ts';
import { label } from './label.ts';
import { acronymShape, attacker, bracketed, doer, fights, ofOwner, owner, parliament, staff } from './organisations.ts';
import { administration, personShape, speaks, syllables } from './persons.ts';
import { besideTown, countryAfter, placePreposition } from './places.ts';

/** All hints; their votes are added up. */
const hints: readonly Hint[] = [
  classBefore,
  classAfter,
  appositionAfter,
  placePreposition,
  countryAfter,
  besideTown,
  owner,
  ofOwner,
  parliament,
  fights,
  speaks,
  personShape,
  acronymShape,
  bracketed,
  attacker,
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
