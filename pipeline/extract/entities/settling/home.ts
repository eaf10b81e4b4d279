/** The country of a name that no lexicon knows. */
import type { EntityKind } from '../../../../schemas/vocabulary.ts';
import type { Atom } from '../reading/atoms.ts';
import { ownerBefore } from '../reading/country-said.ts';
import type { Gazetteer, Referent } from '../reading/gazetteer.ts';
import { type CountryCounts, mainCountry } from './homonyms.ts';
import type { ReadSentence } from '../sentence-names.ts';
import type { Sighting } from '../reading/sighting.ts';
import type { UnknownName } from './unknown-names.ts';

const liesInCountry: ReadonlySet<EntityKind> = new Set(['city', 'province', 'facility']);
const organOfState = /\b(?:Ministry|Parliament|Congress|Senate|Assembly|Central Bank|Supreme Court|Department)\b/;

function countryIn(referents: readonly Referent[] | undefined): string | null {
  return referents?.find(({ kind, role }) => kind === 'country' && role !== 'seat')?.country ?? null;
}

/** "Kenya Pipeline Company", "Georgian grid operator GSE". */
function saidOfOrganisation({ context: { atoms, gazetteer } }: ReadSentence, { first, last }: Sighting): string | null {
  const own = gazetteer.startingAt(atoms, first);
  if (own !== undefined && first + own.length <= last) return countryIn(own.values);
  const owner =
    atoms[first - 1]?.text === 's' && atoms[first - 1]?.gap === "'" ? gazetteer.endingAt(atoms, first - 2) : undefined;
  if (owner !== undefined) return countryIn(owner.values);
  for (let index = first - 1; index >= first - 3; index--) {
    const before = gazetteer.startingAt(atoms, index);
    if (before?.values[0]?.role === 'demonym' && index + before.length <= first) return countryIn(before.values);
    if (atoms[index]?.text === 'and' || atoms[index + 1]?.gap !== ' ') return null;
  }
  return null;
}

/** "Saigon Port", "Port of Baku": places inside the name, the largest first. */
function namedInside(atoms: readonly Atom[], gazetteer: Gazetteer, first: number, last: number): Referent[] {
  const found: Referent[] = [];
  for (let index = first; index <= last; index++) {
    const match = atoms[index]?.capital === true ? gazetteer.startingAt(atoms, index) : undefined;
    if (match !== undefined && index + match.length - 1 <= last)
      found.push(...match.values.filter(({ kind, role }) => role === 'name' && kind === 'city'));
  }
  return found.sort((one, other) => other.population - one.population);
}

/** "Quetta, Pakistan", "Haradh in Saudi Arabia", "Mostar airport". */
function saidOfPlace(sentence: ReadSentence, { first, last, base }: Sighting, counts: CountryCounts): string | null {
  const { atoms, gazetteer } = sentence.context;
  const owner = ownerBefore(sentence.context, first);
  if (owner !== null) return owner;
  const isIn = atoms[last + 1]?.text === 'in' && atoms[last + 1]?.gap === ' ';
  const after = isIn ? last + 2 : /^(?:, | \()$/.test(atoms[last + 1]?.gap ?? '') ? last + 1 : -1;
  const named = (gazetteer.startingAt(atoms, after)?.values ?? []).filter(({ role }) => role === 'name');
  const around = isIn ? named : named.filter(({ kind }) => kind === 'country' || kind === 'province');
  const inside = [...(base?.referents ?? []), ...namedInside(atoms, gazetteer, first, last)];
  const spokenOf = [...around, ...inside].find(({ country }) => counts.has(country ?? ''));
  return spokenOf?.country ?? countryIn(around) ?? inside[0]?.country ?? null;
}

/** The country that the sentence, or else the one before it, named last before the sighting, also by its capital. */
function lastNamed(sentence: ReadSentence, previous: ReadSentence | undefined, sighting: Sighting): string | null {
  const before = sentence.sightings.filter(({ last }) => last < sighting.first);
  const named = [...(previous?.sightings ?? []), ...before].map(
    ({ referents }) => countryIn(referents) ?? referents.find(({ role }) => role === 'seat')?.country ?? null,
  );
  return named.findLast((country) => country !== null) ?? null;
}

/**
 * The country of an unknown name: said in the name or beside it; a place lies in the country that the article is
 * about, or, where it is about several, in the one last named.
 */
export function homeOf(
  sentence: ReadSentence,
  previous: ReadSentence | undefined,
  sighting: Sighting,
  unknown: UnknownName,
  counts: CountryCounts,
): string | null {
  const main = mainCountry(counts);
  if (unknown.kind === 'organisation' || unknown.kind === 'armed_group') {
    return saidOfOrganisation(sentence, sighting) ?? (organOfState.test(unknown.name) ? main : null);
  }
  if (!liesInCountry.has(unknown.kind)) return null;
  const said = saidOfPlace(sentence, sighting, counts);
  if (said !== null) return said;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const mainShare = main === null ? 0 : (counts.get(main) ?? 0) / total;
  if (mainShare >= 0.5) return main;
  const isDisputed = sentence.context.atoms.some(({ text }) => /^(?:borders?|frontier|crossings?)$/.test(text));
  if (unknown.kind === 'facility' && isDisputed) return null;
  return lastNamed(sentence, previous, sighting) ?? main;
}
