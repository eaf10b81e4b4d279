/** Whose an office is that the words around it leave open. */
import type { Mention } from '../../../../schemas/extracted.ts';
import type { MarkedArticle } from '../../document.ts';
import { headOfSpan } from '../../grammar/structure/tree.ts';
import type { Scene } from '../rule.ts';
import type { Office } from './office-phrase.ts';

const reach = 3;

/**
 * "Foreign Minister X told parliament": the country of the person, that of the story, or the one that acted last.
 * A chief executive without a company is that of the company that acted last.
 */
export function silentOwner(scene: Scene, office: Office, person: Mention): number | null {
  const { words, article } = scene;
  const parts = office.role.toLowerCase().split(/\s+/);
  const isOfOrgan = parts.some(
    (part, index) => words.isA(part, 'organ') || words.isA(parts.slice(index, index + 2).join(' '), 'organ'),
  );
  const isState = office.predicate === 'position_held' ? words.isStateOffice(office.role) || isOfOrgan : isOfOrgan;
  if (words.isA(parts.slice(-2).join(' '), 'company_office') || words.isA(parts.at(-1) ?? '', 'company_office'))
    return lastActor(article, scene.passage, person.start, 'organisation');
  if (!isState || (office.predicate === 'affiliated_with' && parts.at(-1)?.startsWith('spokes') !== true)) return null;
  const { country } = article.entities[person.entity] ?? { country: null };
  const own = article.entities.findIndex((one) => one.kind === 'country' && one.country === country);
  if (country !== null && own !== -1) return own;
  return scene.home ?? soleCountry(article) ?? lastActor(article, scene.passage, person.start, 'country');
}

function soleCountry({ entities }: MarkedArticle): number | null {
  const countries = entities.flatMap(({ kind }, entity) => (kind === 'country' ? [entity] : []));
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

/** The country or company that a sentence just before, or the same one, told a deed of. */
function lastActor(
  { mentions, sentences, entities }: MarkedArticle,
  passage: number,
  before: number,
  kind: 'country' | 'organisation',
): number | null {
  const acting = mentions.filter(({ passage: place, start, end, entity, others }) => {
    if (place > passage || place < passage - reach || start >= before || others.length > 0) return false;
    if (entities[entity]?.kind !== kind) return false;
    const sentence = sentences[place];
    const head = sentence && headOfSpan(sentence, { start, end });
    return head?.deprel.startsWith('nsubj') === true;
  });
  return acting.sort((left, right) => right.start - left.start)[0]?.entity ?? null;
}
