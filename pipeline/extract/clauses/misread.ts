/** Nouns taken for verbs and verbs taken for parts of a noun, in the clauses that tell of numbers. */
import type { Sentence, Token } from '../grammar/sentence.ts';
import { childrenOf, hasRelation } from '../grammar/structure/tree.ts';

/** "Goods exports grew", "while spending was": a word in the place of a subject that has no clause of its own is a noun. */
export function withSubjectNouns(sentence: Sentence): Sentence {
  const isNoun = (token: Token): boolean => {
    const below = childrenOf(sentence, token, 'obj', 'iobj', 'xcomp', 'ccomp', 'aux', 'mark', 'advmod');
    if (below.length > 0) return false;
    return token.xpos === 'VBZ'
      ? hasRelation(token, 'nsubj', 'nsubj:pass', 'compound')
      : token.xpos === 'VBG' && token.deprel === 'csubj';
  };
  const nouns = new Set(sentence.tokens.filter(isNoun).map(({ index }) => index));
  if (nouns.size === 0) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) => {
      if (nouns.has(token.index)) {
        const gerund = { ...token, upos: 'NOUN', xpos: 'NN', lemma: token.text.toLowerCase(), deprel: 'nsubj' };
        return token.xpos === 'VBG' ? gerund : { ...token, upos: 'NOUN', xpos: 'NNS' };
      }
      return nouns.has(token.head) && hasRelation(token, 'nsubj') ? { ...token, deprel: 'compound' } : token;
    }),
  };
}

/** "While UNHCR distributed relief items": a past between a name and the noun that a conjunction opens. */
export function withSubordinateVerbs(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.find((token) => {
    const object = tokens[token.head];
    const name = tokens[token.index - 1];
    const opens = object === undefined ? [] : childrenOf(sentence, object, 'mark').filter(isBefore(token));
    return (
      token.xpos === 'VBN' &&
      token.deprel === 'amod' &&
      object !== undefined &&
      object.index > token.index &&
      opens.length > 0 &&
      name?.upos === 'PROPN' &&
      name.head === object.index
    );
  });
  const object = verb && tokens[verb.head];
  const name = verb && tokens[verb.index - 1];
  if (!verb || !object || !name) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token === verb) return { ...token, xpos: 'VBD', head: object.head, deprel: 'advcl' };
      if (token === object) return { ...token, head: verb.index, deprel: 'obj' };
      if (token === name) return { ...token, head: verb.index, deprel: 'nsubj' };
      if (token.head !== object.index) return token;
      if (token.index > object.index) {
        return { ...token, head: verb.index, deprel: token.deprel === 'nmod' ? 'obl' : token.deprel };
      }
      if (token.deprel === 'mark' || token.deprel === 'punct') return { ...token, head: verb.index };
      return token.index < verb.index ? { ...token, head: name.index } : token;
    }),
  };
}

const isBefore =
  (token: Token) =>
  ({ index }: Token): boolean =>
    index < token.index;

/** "Food exports to Kenya doubled": what cannot be done to anything is no participle of the noun before it. */
const intransitive =
  /^(?:doubled|tripled|trebled|quadrupled|halved|soared|surged|jumped|slumped|plunged|plummeted|climbed|declined|dropped|dipped|shrank|grew|rose|fell|tumbled|rebounded|recovered|contracted|expanded|widened|narrowed|slowed|eased|totalled|totaled|stagnated|swelled|rocketed|skyrocketed|collapsed)$/;

/** Makes the verb of change the main verb where a sentence is left with none. */
export function withVerbOfChange(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const root = tokens.find(({ head }) => head < 0);
  if (!root || tokens.at(-1)?.upos !== 'PUNCT' || /^VB[DPZNG]$/.test(root.xpos)) return sentence;
  const below = childrenOf(sentence, root);
  if (below.some(({ deprel }) => /^(?:cop|nsubj|csubj|aux|expl|mark)/.test(deprel))) return sentence;
  const verb = below.find(
    (token) =>
      token.deprel === 'acl' && token.index > root.index && intransitive.test(token.text) && isPlain(sentence, token),
  );
  if (verb === undefined) return sentence;
  const isNoun = root.upos === 'VERB';
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token === verb) return { ...token, xpos: 'VBD', head: -1, deprel: 'root' };
      if (token === root) {
        return { ...token, head: verb.index, deprel: 'nsubj', ...(isNoun ? { upos: 'NOUN', xpos: 'NN' } : {}) };
      }
      const isOfVerb = token.index > verb.index || hasRelation(token, 'obl', 'advmod', 'punct');
      return token.head === root.index && isOfVerb ? { ...token, head: verb.index } : token;
    }),
  };
}

function isPlain(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).every(({ deprel }) => !/^(?:aux|obl:agent|nsubj)/.test(deprel));
}
