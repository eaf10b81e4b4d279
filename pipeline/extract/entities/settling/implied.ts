/** Countries that a sentence speaks of without naming them: by an organ in one of its towns, or in an organ's name. */
import type { Atom } from '../reading/atoms.ts';
import type { ReadSentence } from '../sentence-names.ts';
import type { Identity, Settled } from './settle.ts';

/** Countries by ISO 3166 alpha-3. */
export type Countries = ReadonlyMap<string, Identity>;

const organOfState =
  /(?:Department|Ministry|Treasury|Navy|Army|Force|Forces|Guard|Court|Congress|Senate|Parliament|Command|Police|Agency|Commission|Administration|Fund|Bank|Office|Council)$/;

/** "Bank of Japan", "Supreme Court of Kenya": the organ's own name ends with its country. */
const organOfCountry =
  /^(?:(?:Central|National|Reserve|State) Bank|Bank|Ministry|Parliament|Government|Supreme Court|High Court|Constitutional Court|Senate|House of Representatives|National Assembly) of (?!China$|America$|Greece$|India$|Ireland$|Montreal$|Scotland$)/;

function wordBefore(atoms: readonly Atom[], index: number, steps: number): string {
  return atoms[index - steps]?.text ?? '';
}

/** "a visit by the Saudi minister to New Delhi": the noun stands a little before, with no other goal between. */
function goesBackToVisit({ context: { atoms, words } }: ReadSentence, first: number): boolean {
  for (let index = first - 2; index > first - 9 && atoms[index]?.text !== 'to'; index--) {
    if (words.hasCue('visit', atoms[index]?.text ?? '')) return true;
  }
  return false;
}

/** "a visit to New Delhi", "its embassy in Damascus": the town is meant, and the country with it. */
function visitsCountry(sentence: ReadSentence, first: number): boolean {
  const { atoms, words } = sentence.context;
  const before = wordBefore(atoms, first, 1);
  if (/^visit(?:ed|ing)$/.test(before)) return true;
  const head = atoms.find((atom) => atom.token?.index === atoms[first]?.token?.head)?.token;
  if (before === 'to' && (words.hasCue('visit', head?.text ?? '') || goesBackToVisit(sentence, first))) return true;
  return /^(?:to|in)$/.test(before) && words.hasCue('visit', wordBefore(atoms, first, 2));
}

/** "a court in Istanbul": the noun stands for the country. */
function organInTown(sentence: ReadSentence, settled: Settled, country: Identity): Settled | undefined {
  const { atoms, gazetteer, words } = sentence.context;
  const { sighting } = settled;
  const noun = atoms[sighting.first - 2];
  const isIn = wordBefore(atoms, sighting.first, 1) === 'in' && atoms[sighting.first]?.gap === ' ';
  if (noun === undefined || !isIn || !words.hasCue('organ', noun.text)) return undefined;
  if (gazetteer.endingAt(atoms, sighting.first - 3) !== undefined) return undefined;
  const { start, end, text } = noun;
  const index = sighting.first - 2;
  const here = { ...sighting, start, end, text, first: index, last: index, referents: [], base: undefined };
  return { sighting: here, identity: country, form: 'descriptor', also: undefined };
}

/** "U.S. Treasury": the organ's own name begins with its country. */
function ownerInName(
  sentence: ReadSentence,
  { sighting, identity }: Settled,
  countries: Countries,
): Identity | undefined {
  if (identity.kind !== 'organisation') return undefined;
  const demonym = sighting.base?.referents.find(({ kind, role }) => kind === 'country' && role === 'demonym');
  if (demonym?.country != null) return countries.get(demonym.country);
  const { atoms, gazetteer } = sentence.context;
  if (organOfCountry.test(sighting.text)) {
    const named = gazetteer.get(sighting.text.replace(/^.* of (?:the )?/, ''));
    const owner = named.find(({ kind, role }) => kind === 'country' && role !== 'seat');
    return countries.get(owner?.country ?? '');
  }
  if (!organOfState.test(sighting.text)) return undefined;
  for (let last = sighting.first; last < sighting.last; last++) {
    const own = gazetteer.get(
      atoms
        .slice(sighting.first, last + 1)
        .map(({ text, gap }, index) => (index === 0 ? text : gap + text))
        .join(''),
    );
    const country = own.find(({ kind, role }) => kind === 'country' && role !== 'seat');
    if (country?.country != null) return countries.get(country.country);
  }
  return undefined;
}

/** The settled sighting with the countries that it implies: as named by it too, or by a mention of their own before it. */
export function withImplied(sentence: ReadSentence, settled: Settled, countries: Countries): Settled[] {
  const owner = settled.also ?? ownerInName(sentence, settled, countries);
  if (settled.identity.kind !== 'city' || settled.form !== 'name') return [{ ...settled, also: owner }];
  const country = countries.get(settled.identity.country ?? '');
  if (country === undefined) return [settled];
  const byOrgan = organInTown(sentence, settled, country);
  if (byOrgan !== undefined) return [byOrgan, settled];
  const isCapital = settled.sighting.referents.some(({ role, kind }) => role === 'seat' && kind === 'country');
  return [isCapital && visitsCountry(sentence, settled.sighting.first) ? { ...settled, also: country } : settled];
}
