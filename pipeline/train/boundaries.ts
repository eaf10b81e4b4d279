import { boundaryFeatures, isCandidate, wordContext } from '../extract/grammar/boundary-features.ts';
import type { ConlluSentence } from '../extract/grammar/conllu.ts';
import { type BoundaryWeights, LINE_BREAK } from '../extract/grammar/split-sentences.ts';
import { createTokeniser } from '../extract/grammar/tokenise.ts';
import type { WordList } from '../extract/grammar/word-list.ts';
import { createRandom, shuffle } from './random.ts';
import { rawText } from './segmentation.ts';

const SEED = 4;
const ROUNDS = 8;
/** Features seen less often are left out. */
const SEEN = 3;
const DECIMALS = 2;

interface Example {
  readonly features: readonly string[];
  readonly starts: boolean;
}

/** Learns where sentences begin in raw text: an averaged perceptron (Collins 2002) over `boundaryFeatures`. */
export function learnBoundaries(treebanks: readonly (readonly ConlluSentence[])[], list: WordList): BoundaryWeights {
  const examples = treebanks.flatMap((sentences) => examplesOf(sentences, list));
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const names = [...counts].flatMap(([feature, count]) => (count >= SEEN ? [feature] : []));
  const numbers = new Map(names.map((feature, number) => [feature, number]));
  const numbered = examples.map(({ features, starts }) => ({
    features: features.flatMap((feature) => numbers.get(feature) ?? []),
    starts,
  }));
  const weights = averagedWeights(numbered, names.length);
  const rounded = names.map(
    (feature, number) => [feature, Number((weights[number] as number).toFixed(DECIMALS))] as const,
  );
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every place between words with a space and no line break, with the features that the gold sentences give it. */
function examplesOf(sentences: readonly ConlluSentence[], list: WordList): Example[] {
  const text = rawText(sentences);
  const words = createTokeniser(list)(text, 0, text.length);
  const context = wordContext(text, words);
  const starts = goldStarts(sentences, text);
  const examples: Example[] = [];
  let first = 0;
  words.forEach(({ start }, index) => {
    const gap = context.gaps[index] as string;
    const isStart = starts.has(start);
    if (index > 0 && !LINE_BREAK.test(gap) && isCandidate(context, first, index)) {
      examples.push({ features: boundaryFeatures(context, first, index), starts: isStart });
    }
    if (isStart) first = index;
  });
  return examples;
}

/** Where the sentences begin in their raw text. */
function goldStarts(sentences: readonly ConlluSentence[], text: string): Set<number> {
  const starts = new Set<number>();
  let place = 0;
  for (const { comments } of sentences) {
    const sentence = comments.find((comment) => comment.startsWith('# text = '))?.slice(9) ?? '';
    const start = text.indexOf(sentence, place);
    starts.add(start);
    place = start + sentence.length;
  }
  return starts;
}

function averagedWeights(
  examples: readonly { readonly features: readonly number[]; readonly starts: boolean }[],
  count: number,
): Float64Array {
  const random = createRandom(SEED);
  const weights = new Float64Array(count);
  const total = new Float64Array(count);
  const order = examples.slice();
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { features, starts } of order) {
      step += 1;
      const score = features.reduce((sum, feature) => sum + (weights[feature] as number), 0);
      if (score > 0 === starts) continue;
      const change = starts ? 1 : -1;
      for (const feature of features) {
        weights[feature] = (weights[feature] as number) + change;
        total[feature] = (total[feature] as number) + change * step;
      }
    }
  }
  return weights.map((weight, feature) => weight - (total[feature] as number) / step);
}
