/** The country that the words around a place name say it lies in. */
import type { Referent } from './gazetteer.ts';
import type { NameContext } from './name-run.ts';

const towardsOuter =
  /^(?:in|of|the|province|state|district|county|region|governorate|city|town|village|port|capital|a|an|(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?)$/;

/** "Ethiopia's Gambella region", "Turkey's southern Hatay", "the Kenyan town of Wajir": whose place it is. */
export function ownerBefore({ atoms, gazetteer, words }: NameContext, first: number): string | null {
  for (let index = first - 1; index >= Math.max(0, first - 5); index--) {
    const atom = atoms[index];
    if (atom === undefined || !/^(?: |-|')$/.test(atoms[index + 1]?.gap ?? '')) return null;
    const isPossessive = atom.text === 's' && atom.gap === "'";
    const owner = gazetteer.endingAt(atoms, isPossessive ? index - 1 : index);
    const isDemonym = owner?.values[0]?.role === 'demonym' && index < first - 1;
    if (owner !== undefined && (isPossessive || isDemonym)) return countryAmong(owner.values);
    const isAhead = !atom.capital && (words.isCommon(atom.text) || words.classNouns.get(atom.text).length > 0);
    if (!isAhead || /^(?:and|to|in|from|with|for|by|the)$/.test(atom.text)) return null;
  }
  return null;
}

/** "Tripoli, Lebanon", "San Juan in western Argentina", "Pemba (Mozambique)". */
function outerBehind({ atoms, gazetteer }: NameContext, last: number): string | null {
  const opens = atoms[last + 1]?.gap ?? '';
  let index = last + 1;
  let isInside = opens === ', ' || opens === ' (';
  for (; index < last + 7 && towardsOuter.test(atoms[index]?.text ?? ''); index++) {
    if (!/^(?: |, )$/.test(atoms[index]?.gap ?? '')) return null;
    isInside ||= atoms[index]?.text === 'in';
  }
  isInside ||= atoms[index]?.gap === ', ';
  return isInside ? countryAmong(gazetteer.startingAt(atoms, index)?.values ?? []) : null;
}

function countryAmong(referents: readonly Referent[]): string | null {
  return referents.find(({ kind, role }) => kind === 'country' && role !== 'seat')?.country ?? null;
}

/** Of several places of a name those in the country that the text names beside it; all, where none lies there. */
export function inCountrySaid(
  context: NameContext,
  {
    first,
    last,
    referents,
  }: { readonly first: number; readonly last: number; readonly referents: readonly Referent[] },
): readonly Referent[] {
  if (referents.length < 2 || referents.some(({ kind, role }) => kind === 'country' && role !== 'seat'))
    return referents;
  const said = ownerBefore(context, first) ?? outerBehind(context, last);
  const there = referents.filter(({ country }) => country === said);
  return said !== null && there.some(({ kind }) => kind === 'city' || kind === 'province') ? there : referents;
}
