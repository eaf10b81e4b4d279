/** What the grammar's name finder says. */
import type { NameKind } from '../../grammar/sentence.ts';
import type { Votes } from '../reading/sighting.ts';
import type { Hint } from './hint.ts';

const kindsOfLabels: Readonly<Record<NameKind, Votes>> = {
  person: { person: 1.8 },
  organisation: { organisation: 1.8 },
  place: { city: 1.8 },
  event: { gathering: 1 },
  other: {},
};

/** What the grammar's name finder says. */
export const label: Hint = ({ atoms }, { first, last }) => {
  const one = atoms[first]?.token?.name ?? null;
  return one !== null && one === (atoms[last]?.token?.name ?? null) ? kindsOfLabels[one] : {};
};
