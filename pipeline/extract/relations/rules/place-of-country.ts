import type { Mention } from '../../../../schemas/extracted.ts';
import { closesWithPlace, isDirection, isPlaceAhead, mayLieIn } from '../places.ts';
import { covering, type Found, isKind, neighbours, type RelationRule, type Scene } from '../rule.ts';

/** "the Kenyan port of Mombasa", "Turkey's southern Hatay province", "Qatar's capital, Doha". */
export const placeOfCountry: RelationRule = {
  id: 'relations/rules/place-of-country',
  read: (scene) => [...ofPronoun(scene), ...ofName(scene)],
  examples: [
    ['They met in the Kenyan port of Mombasa.', 'Mombasa located_in Kenya'],
    ['Drones struck Russia’s Belgorod region overnight.', 'Belgorod located_in Russia'],
    ['Azerbaijan sent gas to its exclave of Nakhchivan.', 'Nakhchivan located_in Azerbaijan'],
    ['They flew to Qatar’s capital, Doha.', 'Doha located_in Qatar'],
  ],
  counterexamples: ['Kenya invited Mombasa officials.', 'Russia’s troops left Kharkiv.'],
};

function ofName(scene: Scene): Found[] {
  return neighbours(scene).flatMap(({ left, right, between }) => {
    const [, possessive, ahead = ''] = /^(['’]s?)? (.*)$/u.exec(between) ?? [];
    if (!/^(?:['’]s?)? /.test(between) || !isPlaceAhead(scene, ahead) || !mayLieIn(scene, right, left)) return [];
    // "Kenyan Mombasa" is said of nothing, "the Kenyan city of Mombasa" and "Kenya's Mombasa" are.
    if (possessive === undefined && (ahead === '' || left.form !== 'demonym')) return [];
    // "Kenya's Rogun project", "Bulgaria's Black Sea": may be another's or shared.
    const [inner, outer] = [right, left].map(({ entity }) => scene.article.entities[entity]?.country);
    if (isKind(scene, right, 'project', 'region') && !/[a-z]/.test(ahead) && inner !== outer) return [];
    return [toFound(right, left)];
  });
}

/** "its exclave of Nakhchivan", "Nakhchivan, its exclave": a place of the country that "its" stands for. */
function ofPronoun(scene: Scene): Found[] {
  const pronouns = scene.mentions.filter(
    ({ form, entity }) => (form === 'pronoun' || form === 'descriptor') && scene.kindOf(entity) === 'country',
  );
  return pronouns.flatMap((owner): Found[] => {
    const after = scene.names.find(({ start }) => start >= owner.end);
    const before = scene.names.findLast(({ end }) => end <= owner.start);
    const [, ahead] = after === undefined ? [] : (/^ (.+)$/u.exec(scene.text.slice(owner.end, after.start)) ?? []);
    if (after !== undefined && ahead !== undefined && isPlaceAhead(scene, ahead) && mayLieIn(scene, after, owner))
      return isDirection(scene, ahead) ? [] : [toFound(after, owner)];
    const noun = /^(?:['’]s)?((?: [\p{Ll}-]+){1,4})(?=[,.;)])/u.exec(scene.text.slice(owner.end, owner.end + 50))?.[1];
    const isRenamed = before !== undefined && /^, (?:the )?$/.test(scene.text.slice(before.end, owner.start));
    if (!isRenamed || noun === undefined || !closesWithPlace(scene, noun) || !mayLieIn(scene, before, owner)) return [];
    return [toFound(before, owner)];
  });
}

function toFound(inner: Mention, outer: Mention): Found {
  return { predicate: 'located_in', subject: inner.entity, object: outer.entity, evidence: covering(inner, outer) };
}
