import type { Mention } from '../../../../schemas/extracted.ts';
import { covering, type Found, isKind, type RelationRule, type Scene } from '../rule.ts';

/** "Presidents Moses Tembo of Zambia and Ana Ruiz of Peru", "foreign ministers A (Kenya) and B (Chad)". */
export const pluralTitle: RelationRule = {
  id: 'relations/rules/plural-title',
  read: (scene) =>
    scene.names.flatMap((person): Found[] => {
      if (!isKind(scene, person, 'person')) return [];
      const role = pluralBefore(scene, person);
      return role === undefined ? [] : holdersFrom(scene, person).map((found) => ({ ...found, role }));
    }),
  examples: [
    ['Presidents Moses Tembo of Zambia and Ana Ruiz of Peru met.', 'Ana Ruiz position_held Peru'],
    ['The foreign ministers Moses Tembo of Zambia and Ana Ruiz of Peru met.', 'Moses Tembo position_held Zambia'],
  ],
  counterexamples: ['Presidents met Moses Tembo of Zambia.'],
};

/** "foreign ministers" right before a name, in the singular. */
function pluralBefore({ sentence: { tokens }, words }: Scene, { start }: Mention): string | undefined {
  const last = tokens.findLast((token) => token.end <= start);
  if (last === undefined || !last.text.endsWith('s')) return undefined;
  const run = [tokens[last.index - 1], last].filter(
    (token) => token !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(token.upos),
  );
  const phrase = run
    .map((token) => token?.text)
    .join(' ')
    .replace(/s$/, '');
  return words.isOffice(phrase) ? phrase : undefined;
}

/** Each name with the country behind it, as long as "and" or a comma joins them. */
function holdersFrom(scene: Scene, first: Mention): Found[] {
  const found: Found[] = [];
  const { names, text } = scene;
  for (let index = names.indexOf(first); ; index += 2) {
    const [person, country, next] = names.slice(index, index + 3);
    if (person === undefined || country === undefined) break;
    const isPair = /^(?: of | \()(?:the )?$/.test(text.slice(person.end, country.start));
    if (!isPair || !isKind(scene, person, 'person') || !isKind(scene, country, 'country')) break;
    const evidence = covering(person, country);
    found.push({ predicate: 'position_held', subject: person.entity, object: country.entity, evidence });
    if (next === undefined || !/^\)?(?:,|,? and) (?:[\p{L} ]{0,20})?$/u.test(text.slice(country.end, next.start)))
      break;
  }
  return found;
}
