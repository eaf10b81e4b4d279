import { isPlaceAhead, mayLieIn } from '../places.ts';
import { covering, isKind, neighbours, type RelationRule } from '../rule.ts';

/** "the Kenyan port of Mombasa", "Turkey's southern Hatay province", "Qatar's capital, Doha". */
export const placeOfCountry: RelationRule = {
  id: 'relations/rules/place-of-country',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }) => {
      const [, possessive, ahead = ''] = /^(['’]s?)? (.*)$/u.exec(between) ?? [];
      if (!/^(?:['’]s?)? /.test(between) || !isPlaceAhead(scene, ahead) || !mayLieIn(scene, right, left)) return [];
      // "Kenyan Mombasa" is said of nothing, "the Kenyan city of Mombasa" and "Kenya's Mombasa" are.
      if (possessive === undefined && (ahead === '' || left.form !== 'demonym')) return [];
      // "Kenya's Rogun project", "Bulgaria's Black Sea": may be another's or shared.
      if (isKind(scene, right, 'project', 'region') && !/[a-z]/.test(ahead)) return [];
      const evidence = covering(left, right);
      return [{ predicate: 'located_in' as const, subject: right.entity, object: left.entity, evidence }];
    }),
  examples: [
    ['They met in the Kenyan port of Mombasa.', 'Mombasa located_in Kenya'],
    ['Drones struck Russia’s Belgorod region overnight.', 'Belgorod located_in Russia'],
    ['They flew to Qatar’s capital, Doha.', 'Doha located_in Qatar'],
  ],
  counterexamples: ['Kenya invited Mombasa officials.', 'Russia’s troops left Kharkiv.'],
};
