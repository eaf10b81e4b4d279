import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ConlluSentence, readConllu } from '../extract/grammar/conllu.ts';
import { type GoldName, goldNames } from './names.ts';

/** A sentence to learn from or to be measured on. */
export interface GoldSentence {
  readonly forms: readonly string[];
  /** Universal tag, a space, Penn Treebank tag. */
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  /** Place of the head, -1 for the root. */
  readonly heads: readonly number[];
  /** Relations with the subtypes that are kept. */
  readonly relations: readonly string[];
  /** Null where nobody marked names. */
  readonly names: readonly GoldName[] | null;
}

export type TreebankPart = 'ewt-train' | 'ewt-dev' | 'ewt-test' | 'gum-train' | 'gum-dev';

const KEPT_SUBTYPES = new Set([
  'nsubj:pass',
  'csubj:pass',
  'aux:pass',
  'obl:agent',
  'nmod:poss',
  'acl:relcl',
  'compound:prt',
]);

/** Reads one part of the treebank: `en_ewt-train.conllu.gz` and the like, unpacked or not. */
export function readTreebank(directory: string, part: TreebankPart): ConlluSentence[] {
  const bytes = readFileSync(join(directory, `en_${part}.conllu.gz`));
  return readConllu(gunzipSync(bytes).toString('utf8'));
}

/** The relation without its subtype, except where rules need the subtype. */
export function relationClass(deprel: string): string {
  return KEPT_SUBTYPES.has(deprel) ? deprel : (deprel.split(':')[0] as string);
}

/** What the network learns of a part of the treebank; only GUM marks names. */
export function goldSentences(sentences: readonly ConlluSentence[], part: TreebankPart): GoldSentence[] {
  return sentences.map((sentence) => goldSentence(sentence, part.startsWith('gum')));
}

function goldSentence(sentence: ConlluSentence, hasNames: boolean): GoldSentence {
  const { words } = sentence;
  return {
    forms: words.map(({ form }) => form),
    tags: words.map(({ upos, xpos }) => `${upos} ${xpos}`),
    lemmas: words.map(({ lemma }) => lemma),
    heads: words.map(({ head }) => head),
    relations: words.map(({ deprel }) => relationClass(deprel)),
    names: hasNames ? goldNames(sentence) : null,
  };
}
