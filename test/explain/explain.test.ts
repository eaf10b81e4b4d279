import { expect, test } from 'vitest';
import { explain } from '../../pipeline/explain/explain.ts';
import { createAnalyser } from '../../pipeline/extract/grammar/analyser.ts';
import { createIdentities } from '../../pipeline/normalise/identities.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { ingredients } from '../support/reference.ts';
import { smallArticle, smallExtracted } from '../support/small-extracted.ts';

const { analyse } = createAnalyser(ingredients.model);
const explained = normalise(smallArticle, smallExtracted, {
  identities: createIdentities(ingredients.reference),
  confidenceOf: () => 0.5,
});
const parse = (text: string) => analyse(text);

test('a fact is explained layer by layer: its words, the grammar, the spans, the row, the rule', () => {
  const text = explain(explained, explained.tables.observations[0]?.observation_id ?? '', parse);
  expect(text).toContain('Kenya 😀 sold ⟦over 300 t⟧ of tea to Egypt in 2023.');
  expect(text).toMatch(/sold +VERB +root/);
  expect(text).toMatch(/"over 300 t" +quantity over 300 t/);
  expect(text).toMatch(/"Egypt" +Egypt \(name\)/);
  expect(text).toMatch(/indicator +commodity_volume/);
  expect(text).toContain('pipeline/extract/observations/verb.ts');
});

test('an event is explained by the row of the lexicon that its words fulfil', () => {
  const { event_id } = explained.tables.events[0] ?? { event_id: '' };
  const text = explain(explained, event_id, parse, (type) => `a row of ${type}`);
  expect(text).toMatch(/row of the lexicon +a row of [A-Z]+/);
});

test('an id that is not there is a problem that shows what ids look like', () => {
  expect(() => explain(explained, 'event-0', parse)).toThrow(/no fact "event-0"/);
});
