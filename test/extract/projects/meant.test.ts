import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../pipeline/extract/extract.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { createPassageReader } from '../../../pipeline/extract/passages/passages.ts';
import { createProjectsMeant } from '../../../pipeline/extract/projects/meant.ts';
import { toArticle } from '../../../pipeline/files/articles.ts';
import { ingredients } from '../../support/reference.ts';

const analyser = createAnalyser(ingredients.model);
const extract = createExtractor(ingredients.reference, analyser);
const readPassages = createPassageReader(ingredients.reference, analyser);
const meaning = createProjectsMeant(ingredients.reference);

/** The project that the last of a word in a text means; with "~" before it, the one that the text speaks of there. */
function meant(text: string, marked: string): string | null {
  const article = toArticle('x', text, {});
  const { sentences } = readPassages(article);
  const extracted = extract(article);
  const meant = meaning({ ...extracted, article, sentences });
  const word = marked.replace('~', '');
  const passage = sentences.findLastIndex(({ tokens }) => tokens.some((token) => token.text === word));
  const token = sentences[passage]?.tokens.findLast((one) => one.text === word);
  if (token === undefined) throw new Error(`No “${word}”`);
  const entity = marked.startsWith('~') ? meant.near(passage, token) : meant.by(passage, token);
  return entity === null ? null : (extracted.entities[entity]?.name ?? null);
}

const rail = 'Tanzania is building a standard-gauge railway from Dar es Salaam to Mwanza.';
const dam = 'Ethiopia plans a new hydropower dam on the Blue Nile.';

describe('the project that a word means', () => {
  test.each([
    [`${rail} The line will be 1,219 km long.`, 'line', 'standard-gauge railway from Dar es Salaam to Mwanza'],
    [`${rail} The project will cost $7bn.`, 'project', 'standard-gauge railway from Dar es Salaam to Mwanza'],
    [`${rail} It will carry 17 million tonnes a year.`, 'It', 'standard-gauge railway from Dar es Salaam to Mwanza'],
    [`${rail} Its cost has doubled to $7bn.`, 'Its', 'standard-gauge railway from Dar es Salaam to Mwanza'],
    [
      `${rail} Construction costs have doubled.`,
      '~Construction',
      'standard-gauge railway from Dar es Salaam to Mwanza',
    ],
    [`${dam} The scheme will cost $4bn.`, 'scheme', 'hydropower dam on the Blue Nile'],
    [`${dam} The dam will hold 74 billion cubic metres.`, 'dam', 'hydropower dam on the Blue Nile'],
    [`${rail} ${dam} The line will be 1,219 km long.`, 'line', 'standard-gauge railway from Dar es Salaam to Mwanza'],
  ])('%s (%s)', (text, word, project) => {
    expect(meant(text, word)).toBe(project);
  });

  test.each([
    [`${rail} The dam will hold 74 billion cubic metres.`, 'dam'],
    [`${rail} The government said that it would borrow more.`, 'it'],
    [`${rail} Roads are bad.`, 'Roads'],
  ])('none: %s (%s)', (text, word) => {
    expect(meant(text, word)).toBe(null);
  });
});
