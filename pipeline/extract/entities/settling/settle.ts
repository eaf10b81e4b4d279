/** Sightings of a whole article -> entities and their mentions. */
import type { EntityKind, MentionForm } from '../../../../schemas/vocabulary.ts';
import { introducedAcronyms } from './acronyms.ts';
import type { Referent } from '../reading/gazetteer.ts';
import { standsForGovernment } from './metonyms.ts';
import type { NameWords } from '../reading/name-words.ts';
import { homeOf } from './home.ts';
import { type Countries, withImplied } from './implied.ts';
import { type CountryCounts, countCountries, likelyReferents } from './homonyms.ts';
import type { ReadSentence } from '../sentence-names.ts';
import type { Sighting } from '../reading/sighting.ts';
import { settleUnknownNames, type UnknownName } from './unknown-names.ts';

/** Who is meant, before entities have numbers. */
export interface Identity {
  readonly key: string | null;
  readonly kind: EntityKind;
  readonly name: string;
  readonly country: string | null;
}

/** A sighting whose identity is settled. `also` is named by it too: the town by a capital that stands for a government. */
export interface Settled {
  readonly sighting: Sighting;
  readonly identity: Identity;
  readonly form: MentionForm;
  readonly also: Identity | undefined;
}

function identityOf({ key, kind, name, country }: Referent): Identity {
  return { key, kind, name, country };
}

function formOf(referent: Referent): MentionForm {
  if (referent.role === 'seat') return 'metonym';
  return referent.role;
}

const townKinds: ReadonlySet<EntityKind> = new Set(['city', 'province']);

/** Persons by the last word of their names, where only one has it. */
function surnamesOf(unknown: ReadonlyMap<string, UnknownName>): ReadonlyMap<string, UnknownName> {
  const surnames = new Map<string, UnknownName>();
  for (const one of unknown.values()) {
    const surname = one.name.split(/\s/).at(-1);
    if (one.kind === 'person' && surname !== undefined && surname !== one.name) surnames.set(surname, one);
  }
  return surnames;
}

/** "African migrants" does not speak of Africa, "Central Asian countries" does. */
function isLooseDemonym(
  { context: { atoms, words } }: ReadSentence,
  { last }: Sighting,
  [referent]: readonly Referent[],
  named: ReadonlySet<string>,
): boolean {
  if (referent?.kind !== 'region' || referent.role !== 'demonym' || named.has(referent.key)) return false;
  return !words.hasCue('state_group', atoms[last + 1]?.text ?? '');
}

function settleKnown(sentence: ReadSentence, sighting: Sighting, likely: readonly Referent[]): Settled | undefined {
  const seat = likely.find((referent) => referent.role === 'seat');
  const town = likely.find((referent) => referent.kind === 'city' || referent.kind === 'province');
  const other = likely.find((referent) => referent.role !== 'seat' && referent !== town);
  if (other === undefined && seat !== undefined && (town === undefined || standsForGovernment(sentence, sighting))) {
    const also = town === undefined ? undefined : identityOf(town);
    return { sighting, identity: identityOf(seat), form: 'metonym', also };
  }
  const referent = (sighting.votes.province ?? 0) >= 4 && town?.kind === 'province' ? town : (other ?? town);
  return referent && { sighting, identity: identityOf(referent), form: formOf(referent), also: undefined };
}

/** Settles who is meant by each sighting; sightings of which that stays open are left out. */
export function settle(sentences: readonly ReadSentence[], words: NameWords, countries: Countries): Settled[] {
  const sightings = sentences.flatMap((sentence) => sentence.sightings);
  const counts: CountryCounts = countCountries(sightings);
  const likely = new Map(sightings.map((sighting) => [sighting, likelyReferents(sighting, counts)]));
  const acronyms = introducedAcronyms(sentences);
  const unknown = settleUnknownNames(
    sightings.filter((sighting) => likely.get(sighting)?.length === 0 && !acronyms.has(sighting.text)),
    words,
  );
  const named = new Set(
    sightings.flatMap(({ referents }) => referents.flatMap(({ role, key }) => (role === 'name' ? key : []))),
  );
  const previousOf = new Map(sentences.map((sentence, index) => [sentence, sentences[index - 1]]));
  const surnames = surnamesOf(unknown);
  const identities = new Map<string, Identity>();
  const settleOne = (sentence: ReadSentence, sighting: Sighting, isIntroducer = false): Settled | undefined => {
    const referents = likely.get(sighting) ?? [];
    const introducer = acronyms.get(sighting.text);
    if (introducer !== undefined && introducer !== sighting && !isIntroducer) {
      const meant = settleOne(sentence, introducer, true);
      return meant && { ...meant, sighting, form: 'acronym' };
    }
    const asPlace =
      (sighting.votes.city ?? 0) >= 2 || referents.some(({ kind, role }) => !townKinds.has(kind) && role !== 'seat');
    const surname = unknown.get(sighting.text) ?? (asPlace ? undefined : surnames.get(sighting.text));
    if (referents.length > 0 && surname?.kind !== 'person') {
      return isLooseDemonym(sentence, sighting, referents, named)
        ? undefined
        : settleKnown(sentence, sighting, referents);
    }
    if (surname === undefined) return undefined;
    const identity = identities.get(surname.name) ?? {
      key: null,
      kind: surname.kind,
      name: surname.name,
      country: homeOf(sentence, previousOf.get(sentence), sighting, surname, counts),
    };
    identities.set(surname.name, identity);
    return { sighting, identity, form: 'name', also: undefined };
  };
  return sentences.flatMap((sentence) =>
    sentence.sightings.flatMap((sighting) => {
      const settled = settleOne(sentence, sighting);
      return settled === undefined ? [] : withImplied(sentence, settled, countries);
    }),
  );
}
