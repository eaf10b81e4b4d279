/** Mends what the parser often takes wrong in news prose, before anything is read from the tree. */
import type { Sentence, Token } from '../grammar/sentence.ts';
import { withSubjectNouns, withSubordinateVerbs, withVerbOfChange } from './misread.ts';
import { withPriceBefore, withPriced, withWholeNames } from './phrase-heads.ts';
import { withFiniteVerb } from './repair.ts';
import { withBases } from './retag.ts';

const nominal = new Set(['NOUN', 'PROPN', 'PRON']);

/** Mends the tree of a sentence; one in which nothing is known to be wrong comes back as it is. */
export function mend(sentence: Sentence, irregular: ReadonlyMap<string, string>): Sentence {
  const headed = withPriced(withPriceBefore(withWholeNames(sentence)));
  const worded = withVerbOfChange(withSubordinateVerbs(withSubjectNouns(headed)));
  return withBases(withSubject(withMainParticiple(withFiniteVerb(worded, irregular))), irregular);
}

const isFull = ({ tokens }: Sentence): boolean => tokens.at(-1)?.upos === 'PUNCT';
const childrenIn = (tokens: readonly Token[], head: Token): Token[] =>
  tokens.filter((token) => token.head === head.index);

/** An object, or what was taken for an adverbial without a preposition: "beheaded fifteen villagers". */
function isObject(tokens: readonly Token[], token: Token): boolean {
  if (token.deprel === 'obj') return true;
  const marked = childrenIn(tokens, token).some(({ deprel }) => deprel === 'case' || deprel === 'mark');
  return token.deprel === 'obl' && token.upos === 'NOUN' && !marked;
}

/**
 * "The bloc accused Minsk", "Emmanuel Macron appointed a minister": the past of a full sentence, taken for a participle
 * that describes the noun before it. A participle with an object is none.
 */
function withMainParticiple(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const root = tokens.find(({ head }) => head < 0);
  if (!isFull(sentence) || !root || (root.upos !== 'NOUN' && root.upos !== 'PROPN')) return sentence;
  const below = childrenIn(tokens, root);
  if (below.some(({ deprel }) => /^(?:cop|nsubj|aux|expl)/.test(deprel))) return sentence;
  const verb = below.find(
    (token) =>
      token.deprel === 'acl' &&
      (token.xpos === 'VBN' || token.xpos === 'VBD') &&
      token.index > root.index &&
      childrenIn(tokens, token).some((child) => child.index > token.index && isObject(tokens, child)) &&
      !childrenIn(tokens, token).some(({ deprel }) => /^(?:aux|obl:agent|nsubj)/.test(deprel)),
  );
  const main = verb ?? afterRelative(tokens, root);
  return main ? withMain(sentence, root, main) : sentence;
}

/** "Sweden, which joined NATO in March, named a general": after the relative clause the sentence goes on. */
function afterRelative(tokens: readonly Token[], root: Token): Token | undefined {
  const relative = childrenIn(tokens, root).find(({ deprel }) => deprel === 'acl:relcl');
  if (!relative || tokens[root.index + 1]?.text !== ',') return undefined;
  return tokens.find(
    (token) =>
      token.index > relative.index &&
      token.xpos === 'VBN' &&
      token.deprel === 'acl' &&
      tokens[token.index - 1]?.text === ',' &&
      childrenIn(tokens, token).some((child) => child.index > token.index && isObject(tokens, child)) &&
      !childrenIn(tokens, token).some(({ deprel }) => /^(?:aux|obl:agent|nsubj)/.test(deprel)),
  );
}

/** The tree with the participle as its verb and the noun that was the root as its subject. */
function withMain(sentence: Sentence, root: Token, verb: Token): Sentence {
  const { tokens } = sentence;
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token === verb) return { ...token, xpos: 'VBD', head: -1, deprel: 'root' };
      if (token === root) return { ...token, head: verb.index, deprel: 'nsubj' };
      if (token.head === root.index && token.index > verb.index) return { ...token, head: verb.index };
      return token.head === verb.index && isObject(tokens, token) ? { ...token, deprel: 'obj' } : token;
    }),
  };
}

const stray = /^(?:compound|nsubj|nmod|amod|discourse|vocative|advmod|dep)$/;

/**
 * "The European Union imposed sanctions", "Kenya signs trade deal": the name before a finite verb without a subject is
 * its subject, even where the parser ties it to the object, or to the verb as a part of a compound.
 */
function withSubject(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const root = tokens.find(({ head }) => head < 0);
  const finite = root?.upos === 'VERB' && /^VB[DZP]$/.test(root.xpos);
  if (!root || !finite) return sentence;
  const below = childrenIn(tokens, root);
  if (below.some(({ deprel }) => /^(?:nsubj|csubj|expl|aux)/.test(deprel))) return sentence;
  const top = tokens.findLast(
    (token) =>
      token.index < root.index &&
      (nominal.has(token.upos) || token.xpos === 'RB') &&
      stray.test(token.deprel) &&
      /^\p{Lu}/u.test(token.text) &&
      (token.head === root.index || tokens[token.head]?.head === root.index) &&
      token.head >= root.index &&
      !childrenIn(tokens, token).some(({ deprel }) => deprel === 'case' || deprel === 'mark'),
  );
  const between = tokens.slice((top?.index ?? 0) + 1, root.index);
  const near = between.every(({ upos }) => upos === 'ADV' || upos === 'AUX');
  if (!top || !near || (top.xpos === 'RB' && isKnownAdverb(top))) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token === top) {
        const isName = token.upos === 'ADV';
        return { ...token, head: root.index, deprel: 'nsubj', ...(isName ? { upos: 'PROPN', xpos: 'NNP' } : {}) };
      }
      return token.index < top.index && token.head === top.head && token.head > root.index
        ? { ...token, head: top.index }
        : token;
    }),
  };
}

/** Adverbs that open a sentence before its verb; a name that the tagger took for one ends otherwise. */
function isKnownAdverb({ text, lemma }: Token): boolean {
  return /ly$|^(?:here|there|then|now|thus|so|also|still|even|never|not|once|soon|again|meanwhile|instead|however|nor|yet|today|yesterday|together|later|earlier|elsewhere|only|first|next|how|why|when|where)$/i.test(
    lemma || text,
  );
}
