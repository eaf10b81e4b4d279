import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../pipeline/extract/extract.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { relationRules } from '../../../pipeline/extract/relations/rules.ts';
import { toArticle } from '../../../pipeline/files/articles.ts';
import { ingredients } from '../../support/reference.ts';

const extract = createExtractor(ingredients.reference, createAnalyser(ingredients.model));

/** "subject predicate object" of every relation that a rule reads in a text. */
function relationsIn(text: string, rule: string): string[] {
  const { entities, relations } = extract(toArticle('x', text, {}));
  return relations
    .filter((relation) => relation.rule === rule)
    .map(({ subject, predicate, object }) => `${entities[subject]?.name} ${predicate} ${entities[object]?.name}`);
}

describe.each(relationRules)('$id', ({ id, examples, counterexamples }) => {
  test.each(examples)('%s', (text, relation) => {
    expect(relationsIn(text, id)).toContain(relation);
  });

  test.each(counterexamples)('nothing in: %s', (text) => {
    expect(relationsIn(text, id)).toEqual([]);
  });
});

test('every rule has an example and a counterexample, and its id is its file', () => {
  for (const { id, examples, counterexamples } of relationRules) {
    expect([id, examples.length > 0, counterexamples.length > 0]).toEqual([id, true, true]);
  }
});

test('a denied state has negative polarity', () => {
  const { relations } = extract(
    toArticle('x', 'No state has recognised the Taliban as the government of Afghanistan.', {}),
  );
  expect(relations.map(({ predicate, polarity }) => [predicate, polarity])).toContainEqual([
    'recognised_as_government_of',
    'negative',
  ]);
});

test('the two directions of a border are one relation, with the evidence of both', () => {
  const text = 'Chad shares a border with Sudan. The border of Sudan with Chad is closed.';
  const { relations } = extract(toArticle('x', text, {}));
  const borders = relations.filter(({ predicate }) => predicate === 'borders');
  expect(borders).toHaveLength(1);
  expect(borders[0]?.evidence.length).toBe(2);
});
