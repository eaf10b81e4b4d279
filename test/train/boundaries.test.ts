import { expect, test } from 'vitest';
import { readConllu } from '../../pipeline/extract/grammar/conllu.ts';
import { createSentenceSplitter } from '../../pipeline/extract/grammar/split-sentences.ts';
import { createTokeniser } from '../../pipeline/extract/grammar/tokenise.ts';
import { learnBoundaries } from '../../pipeline/train/boundaries.ts';
import { scoreSegmentation } from '../../pipeline/train/segmentation.ts';

const words = { titles: ['Dr.'], abbreviations: [], prefixes: [], contractions: [], nameWords: {} };
const sentence = (forms: string) =>
  [`# text = ${forms.replace(/ \./g, '.')}`, ...forms.split(' ').map((form, index) => `${index + 1}\t${form}`)].join(
    '\n',
  );
const bank = readConllu(
  Array.from({ length: 12 }, () =>
    ['He met Dr. Khan .', 'The talks failed .', 'Trade with Dr. Noor grew .'].map(sentence),
  )
    .flat()
    .join('\n\n'),
);

test('learns which full stops end a sentence', () => {
  const boundaries = learnBoundaries([bank], words);
  const text = 'She saw Dr. Noor. The bank grew.';
  const spans = createTokeniser(words)(text, 0, text.length);
  const sentences = createSentenceSplitter(boundaries, 'edited')(text, spans);
  expect(sentences.map((part) => text.slice(part[0]?.start, part.at(-1)?.end))).toEqual([
    'She saw Dr. Noor.',
    'The bank grew.',
  ]);
  expect(scoreSegmentation(bank, { words, boundaries })).toEqual({
    words: { gold: 180, predicted: 180, right: 180 },
    sentences: { gold: 36, predicted: 36, right: 36 },
  });
});
