import type { ProjectNoun } from './lexicon.ts';
import type { MarkedSentence } from './placed-mentions.ts';
import type { ProjectLexicon } from './lexicon.ts';

/** Words of a sentence that name works of wide renown. */
export interface KnownWorks {
  readonly first: number;
  readonly last: number;
  readonly noun: ProjectNoun;
}

/** The names of works of wide renown in a sentence, the longest that fits at each word. */
export function knownWorks({ works }: ProjectLexicon, { text, sentence }: MarkedSentence): KnownWorks[] {
  const found: KnownWorks[] = [];
  for (const token of sentence.tokens) {
    if (token.index <= (found.at(-1)?.last ?? -1)) continue;
    for (const { name, noun } of works.get(text.slice(token.start, token.start + 3)) ?? []) {
      const end = token.start + name.length;
      const last = sentence.tokens.find((one) => one.end === end);
      if (last === undefined || !text.startsWith(name, token.start)) continue;
      found.push({ first: token.index, last: last.index, noun });
      break;
    }
  }
  return found;
}
