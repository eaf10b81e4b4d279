import type { Token } from '../grammar/sentence.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import type { Naming } from '../naming.ts';
import { distinct } from './distinct.ts';

/** Words and the plain nouns right below them: in "aid to Ukraine" of "pledged 5 million in aid to Ukraine". */
export function withNested(heads: readonly Token[], { sentence, at }: Naming): Token[] {
  const below = heads.flatMap((head) => childrenOf(sentence, head, 'nmod', 'obl', 'appos'));
  return distinct([...heads, ...below.filter((head) => head.upos === 'NOUN' && at(head).length === 0)]);
}
