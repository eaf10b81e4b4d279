import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { createPlainKernel } from '../../../pipeline/extract/grammar/network/plain-kernel.ts';
import { createReader } from '../../../pipeline/extract/grammar/reader.ts';
import type { Sentence } from '../../../pipeline/extract/grammar/sentence.ts';
import { ancestorsOf } from '../../../pipeline/extract/grammar/structure/tree.ts';
import { shippedModel } from './shipped-model.ts';

const { analyse } = createAnalyser(shippedModel);
const article = readFileSync(new URL('../../../seeds/articles/taliban-central-asia.txt', import.meta.url), 'utf8');

/** What is wrong with the offsets or the trees of sentences. */
function problemsOf(text: string, sentences: readonly Sentence[]): string[] {
  const problems: string[] = [];
  const check = (right: boolean, problem: string) => {
    if (!right) problems.push(problem);
  };
  let place = 0;
  for (const sentence of sentences) {
    const { start, end, tokens } = sentence;
    check(tokens[0]?.start === start && tokens.at(-1)?.end === end, `the sentence at ${start} is not its words`);
    check(tokens.filter(({ head }) => head === -1).length === 1, `the sentence at ${start} has not one root`);
    tokens.forEach((token, index) => {
      check(token.index === index, `${token.text} is not at ${index}`);
      check(text.slice(token.start, token.end) === token.text, `${token.text} is not at ${token.start}`);
      check(GAP.test(text.slice(place, token.start)), `words are lost before ${token.start}`);
      check((token.deprel === 'root') === (token.head === -1), `${token.text} is and is not the root`);
      place = token.end;
    });
    const isCyclic = tokens.length < 60 && tokens.some((token) => ancestorsOf(sentence, token).includes(token));
    check(!isCyclic, `the sentence at ${start} has a cycle`);
  }
  check(GAP.test(text.slice(place)), `words are lost after ${place}`);
  return problems;
}

const GAP = /^[\s\p{C}]*$/u;

describe('offsets are exact and trees are trees', () => {
  test('in the seed article', () => {
    const sentences = analyse(article);
    expect(sentences.length).toBeGreaterThan(50);
    expect(problemsOf(article, sentences)).toEqual([]);
  });

  test('in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Kabul',
        'signed',
        '.',
        ' ',
        '\n',
        '“',
        '”',
        '👩🏽‍🚒',
        'e\u0301',
        'US$',
        '’s',
        '(',
        '-',
        '東京',
        '4.5',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(problemsOf(text, analyse(text))).toEqual([]);
      }),
    );
  });
});

test.each([
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['one word', 'Kabul'],
  ['only marks', '?!... — ()'],
  ['another script', 'Президент прибыл в Кабул. 總統訪問喀布爾。 وصل الرئيس'],
  ['half a character', 'a \ud83d b'],
])('reads %s', (_name, text) => {
  expect(problemsOf(text, analyse(text))).toEqual([]);
});

test('cuts what is too long for a sentence, at a comma where there is one', () => {
  const text = `${'word '.repeat(300)}, ${'word '.repeat(9_700)}`;
  const sentences = analyse(text);
  expect(problemsOf(text, sentences)).toEqual([]);
  expect(sentences[0]?.tokens).toHaveLength(301);
  expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBe(500);
});

test('reads a part of a text with offsets of the whole', () => {
  const text = 'Ignored words here.\nKabul signed it. Done.\nIgnored again.';
  const start = text.indexOf('Kabul');
  const end = text.indexOf('\nIgnored again');
  const part = analyse(text, start, end);
  expect(part.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual(['Kabul signed it.', 'Done.']);
  expect(part[0]?.tokens.map(({ head }) => head)).toEqual(
    analyse('Kabul signed it.')[0]?.tokens.map(({ head }) => head),
  );
});

test('headings are never glued to the next line', () => {
  const text = 'Changing attitudes\nTashkent supported the front.';
  expect(analyse(text).map(({ start }) => start)).toEqual([0, text.indexOf('Tashkent')]);
});

test('a sentence reads the same alone and among others', () => {
  const sentences = analyse(article).slice(0, 20);
  const withoutPlace = ({ tokens }: Sentence) =>
    tokens.map(({ head, deprel, xpos, name }) => [head, deprel, xpos, name]);
  for (const sentence of sentences) {
    const alone = analyse(article, sentence.start, sentence.end);
    expect(alone.map(withoutPlace)).toEqual([withoutPlace(sentence)]);
  }
});

test('the plain kernel reads the same', () => {
  const forms = analyse(article)
    .slice(0, 3)
    .map(({ tokens }) => tokens.map(({ text }) => text));
  const plain = createReader(shippedModel, createPlainKernel(10_000_000));
  expect(plain.read(forms)).toEqual(createReader(shippedModel).read(forms));
});

test('finds names', () => {
  const [sentence] = analyse('In Kabul, President Emomali Rahmon met officials of the World Bank.');
  const names = sentence?.tokens.flatMap(({ text, name, nameStart }) =>
    name === null ? [] : [`${nameStart ? 'B' : 'I'} ${text} ${name}`],
  );
  expect(names).toContain('B Kabul place');
  expect(names).toContain('I Rahmon person');
});
