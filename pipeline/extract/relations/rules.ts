/** Every rule of relations, in order. */
import type { RelationRule } from './rule.ts';
import { alliesOf } from './rules/allies-of.ts';
import { basedIn } from './rules/based-in.ts';
import { borders } from './rules/borders.ts';
import { connects } from './rules/connects.ts';
import { counterpart } from './rules/counterpart.ts';
import { diplomaticTies } from './rules/diplomatic-ties.ts';
import { embassies } from './rules/embassies.ts';
import { envoys } from './rules/envoys.ts';
import { heldByOthers } from './rules/held-by.ts';
import { inBrackets } from './rules/in-brackets.ts';
import { isMember } from './rules/is-member.ts';
import { joinedBody } from './rules/joined-body.ts';
import { ledBy } from './rules/led-by.ts';
import { locatedIn } from './rules/located-in.ts';
import { madeUpOf } from './rules/made-up-of.ts';
import { memberOf } from './rules/member-of.ts';
import { nationality } from './rules/nationality.ts';
import { ownerOf } from './rules/owner-of.ts';
import { partOf } from './rules/part-of.ts';
import { paysFor } from './rules/pays-for.ts';
import { personOfBody } from './rules/person-of-body.ts';
import { placeOfCountry } from './rules/place-of-country.ts';
import { placeRenamed } from './rules/place-renamed.ts';
import { pluralTitle } from './rules/plural-title.ts';
import { recognised } from './rules/recognised.ts';
import { recognisesState } from './rules/recognises-state.ts';
import { roleAfterName } from './rules/role-after-name.ts';
import { shareOf } from './rules/share-of.ts';
import { stakes } from './rules/stakes.ts';
import { stateOwnedBody } from './rules/state-owned.ts';
import { switchedTies } from './rules/switched-ties.ts';
import { titleBeforeName } from './rules/title-before-name.ts';

/** Every rule, with its examples. */
export const relationRules: readonly RelationRule[] = [
  // By the words between two names.
  titleBeforeName,
  pluralTitle,
  roleAfterName,
  counterpart,
  personOfBody,
  nationality,
  locatedIn,
  placeOfCountry,
  placeRenamed,
  basedIn,
  inBrackets,
  ledBy,
  memberOf,
  madeUpOf,
  partOf,
  recognisesState,
  switchedTies,
  alliesOf,
  connects,
  heldByOthers,
  ownerOf,
  shareOf,
  stateOwnedBody,
  paysFor,
  // By the grammar of a verb or noun.
  joinedBody,
  isMember,
  borders,
  stakes,
  recognised,
  diplomaticTies,
  envoys,
  embassies,
];
