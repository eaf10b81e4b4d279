/** Acronyms that the article itself introduces: "Uganda National Oil Company (UNOC)". */
import type { ReadSentence } from '../sentence-names.ts';
import { decisive } from '../readers/reader.ts';
import type { Sighting } from '../reading/sighting.ts';

const acronymShape = /^[\p{Lu}\d][\p{L}\d]*$/u;

/** Whether the letters of the acronym stand in the name in that order, beginning with its first capital or near it. */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  const initials = name.toLowerCase();
  let position = 0;
  for (const letter of letters) {
    const found = initials.indexOf(letter, position);
    if (found < 0) return false;
    position = found + 1;
  }
  return letters.length > 1 && name.length > acronym.length + 2;
}

/** The same initials in the order of another language: "Regional Indigenous Council of Cauca (CRIC)". */
function sameInitials(acronym: string, name: string): boolean {
  const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter);
  return [...acronym].sort().join('') === initials.sort().join('');
}

/** The acronym in the brackets right after the sighting, or undefined. */
function acronymAfter({ context: { atoms } }: ReadSentence, { last, text, votes }: Sighting): string | undefined {
  const next = atoms[last + 1];
  if (next === undefined || !/^ ?\("?$/.test(next.gap) || !acronymShape.test(next.text)) return undefined;
  let acronym = next.text;
  let index = last + 2;
  while (atoms[index]?.gap === '-') acronym += `-${atoms[index++]?.text ?? ''}`;
  const closes = atoms[index]?.gap.startsWith(')') ?? true;
  const ofOtherLanguage = /^\p{Lu}{2,6}$/u.test(acronym) && (acronym[0] === text[0] || sameInitials(acronym, text));
  const ofOffice = /^\p{Lu}{3,8}$/u.test(acronym) && (votes.organisation ?? 0) >= decisive;
  const fits = abbreviates(acronym, text) || ofOtherLanguage || ofOffice;
  const isShort = /\p{Lu}.*[\p{Lu}\d]/u.test(acronym) || (acronym.length > 3 && abbreviates(acronym, text));
  return closes && isShort && fits && !text.endsWith(acronym) ? acronym : undefined;
}

/** From acronym to the sighting that introduces it; the first introduction holds. */
export function introducedAcronyms(sentences: readonly ReadSentence[]): ReadonlyMap<string, Sighting> {
  const introduced = new Map<string, Sighting>();
  for (const sentence of sentences) {
    for (const sighting of sentence.sightings) {
      const acronym = acronymAfter(sentence, sighting);
      if (acronym !== undefined && !introduced.has(acronym)) introduced.set(acronym, sighting);
    }
  }
  for (const sentence of sentences) {
    for (const { text } of sentence.sightings) {
      if (introduced.has(text) || !/^\p{Lu}{3,6}$/u.test(text)) continue;
      const full = namedInFull(text, sentences);
      if (full !== undefined) introduced.set(text, full);
    }
  }
  return introduced;
}

/** "the Rapid Support Forces … the RSF": a body named in full whose initials are the acronym, if there is only one. */
function namedInFull(acronym: string, sentences: readonly ReadSentence[]): Sighting | undefined {
  const isBody = /^(?:organisation|armed_group|government|agreement)$/;
  const full = sentences
    .flatMap(({ sightings }) => sightings)
    .filter(({ text }) => /\s/.test(text) && initialsOf(text) === acronym)
    .filter(
      ({ referents, votes }) =>
        referents.some(({ kind }) => isBody.test(kind)) ||
        (votes.organisation ?? 0) + (votes.armed_group ?? 0) >= decisive,
    );
  return new Set(full.map(({ text }) => text)).size === 1 ? full[0] : undefined;
}

function initialsOf(name: string): string {
  return [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('');
}
