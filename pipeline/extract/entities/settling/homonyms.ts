/** Which of several things a form of the lexicons means in this article. */
import type { Referent } from '../reading/gazetteer.ts';
import type { Sighting } from '../reading/sighting.ts';

/** How often the article speaks of each country (ISO 3166 alpha-3), by name, adjective or capital. */
export type CountryCounts = ReadonlyMap<string, number>;

/** Counts the countries of an article; a place that only one country has counts half. */
export function countCountries(sightings: readonly Sighting[]): CountryCounts {
  const counts = new Map<string, number>();
  const add = (country: string, weight: number): void => void counts.set(country, (counts.get(country) ?? 0) + weight);
  for (const { referents: own, base } of sightings) {
    const referents = own.length === 0 ? (base?.referents ?? []) : own;
    const country = referents.find((referent) => referent.kind === 'country')?.country ?? null;
    const places = new Set(referents.map((referent) => referent.country));
    if (country !== null) add(country, 1);
    else if (places.size === 1 && referents[0]?.country != null) add(referents[0].country, 0.5);
  }
  return counts;
}

/** The country that the article speaks of most; the first named of equals. */
export function mainCountry(counts: CountryCounts): string | null {
  let best: string | null = null;
  for (const [country, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = country;
  return best;
}

const place = (referent: Referent): boolean => referent.kind === 'city' || referent.kind === 'province';

/** A province without a count of its people is taken to be as large as a large town. */
const peopleOfProvince = 1_000_000;

/** A place fits better the more the article speaks of its country, and the larger it is. */
function fitness(referent: Referent, counts: CountryCounts): number {
  const count = counts.get(referent.country ?? '') ?? 0;
  return (
    Math.min(count, 4) * 1.5 +
    (count > 0 ? 3 : 0) +
    Math.log10((referent.kind === 'province' ? peopleOfProvince : referent.population) + 10)
  );
}

const largeTown = 500_000;

/**
 * The referents that stay possible: those that are no places first; of places the best, unless the article speaks
 * neither of its country nor as of a place, or the words around speak for a person or an organisation.
 */
export function likelyReferents({ text, referents, votes }: Sighting, counts: CountryCounts): readonly Referent[] {
  const others = referents.filter((referent) => !place(referent) && !isForeignAcronym(referent, counts));
  const wantsProvince = (votes.province ?? 0) >= 4;
  const seat = others.find((referent) => referent.role === 'seat');
  const possible = referents.filter((one) => place(one) && (seat?.kind !== 'country' || one.country === seat.country));
  const fits = possible.sort((one, other) => fitness(other, counts) - fitness(one, counts));
  const towns = fits.filter((referent) => referent.kind === 'city');
  const provinces = fits.filter((referent) => referent.kind === 'province');
  const best = (wantsProvince ? provinces[0] : undefined) ?? bestOf(towns[0], provinces[0], counts);
  if (wantsProvince && best?.kind === 'province') return [best];
  if (best === undefined) return others;
  if (others.length > 0) return [...others, best];
  const spokenOf = counts.has(best.country ?? '');
  const asPlace = (votes.city ?? 0) + (votes.province ?? 0);
  const asOther = Math.max(votes.person ?? 0, votes.organisation ?? 0);
  const bar = !spokenOf ? 3 : /\s/.test(text) ? 10 : 4;
  if (best.population < largeTown && asOther >= bar && asOther > asPlace) return [];
  return spokenOf || asPlace >= 2 || best.population >= largeTown ? [best] : [];
}

/** "KPA" in an article about Korea is not the Kenya Ports Authority. */
function isForeignAcronym({ role, kind, country }: Referent, counts: CountryCounts): boolean {
  return role === 'acronym' && kind !== 'country' && country !== null && !counts.has(country);
}

/** A town before the province of the same name; else what fits better. */
function bestOf(
  town: Referent | undefined,
  province: Referent | undefined,
  counts: CountryCounts,
): Referent | undefined {
  if (town === undefined || province === undefined) return town ?? province;
  if (town.country === province.country) return town;
  return fitness(province, counts) > fitness(town, counts) ? province : town;
}
