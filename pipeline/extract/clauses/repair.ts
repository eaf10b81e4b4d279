import type { Sentence, Token } from '../grammar/sentence.ts';

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/**
 * Mends a full sentence in which the tagger took the only finite verb for a participle before a noun ("Peru severed
 * ties with Chile" read like "Peru-severed ties"): the participle becomes the root, what stands before it the subject,
 * the noun the object. Other sentences come back as they are.
 * @param irregular pasts that no rule makes, with their bases
 */
export function withFiniteVerb(sentence: Sentence, irregular: ReadonlyMap<string, string>): Sentence {
  const { tokens } = sentence;
  if (tokens.at(-1)?.upos !== 'PUNCT') return sentence;
  const root = tokens.find(({ head }) => head < 0);
  if (root && irregular.has(root.text) && root.upos !== 'VERB') return asVerb(sentence, root);
  if (root?.upos === 'VERB' || tokens.some((token) => finite.has(token.xpos) && token.head < 0)) return sentence;
  const plural = tokens.find((token) => isMisreadPlural(tokens, token));
  if (plural) return withPresent(sentence, plural);
  const verb = tokens.find(
    (token) => isMisread(tokens, token, irregular) && (token.head === root?.index || noneFinite(tokens)),
  );
  const object = verb && tokens[verb.head];
  const before = verb && tokens[verb.index - 1];
  if (!verb || !object || !before) return sentence;
  const subject = topBefore(tokens, before, verb);
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token === verb) return { ...token, upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root' };
      if (token === object) return { ...token, head: verb.index, deprel: 'obj' };
      if (token === subject) return { ...token, head: verb.index, deprel: 'nsubj' };
      const strayed = token.head === object.index && token.index < verb.index;
      if (strayed) return { ...token, head: subject.index };
      return token.head < 0 ? { ...token, head: verb.index, deprel: 'dep' } : token;
    }),
  };
}

function noneFinite(tokens: readonly Token[]): boolean {
  return !tokens.some(({ xpos }) => finite.has(xpos));
}

/** A past that the tagger did not know for a verb: "froze". */
function asVerb(sentence: Sentence, verb: Token): Sentence {
  const tokens = sentence.tokens.map((token) => (token === verb ? { ...token, upos: 'VERB', xpos: 'VBD' } : token));
  return { ...sentence, tokens };
}

/** A participle between a name or noun and the noun that it is said to describe, with nothing else between. */
function isMisread(tokens: readonly Token[], token: Token, irregular: ReadonlyMap<string, string>): boolean {
  const before = tokens[token.index - 1];
  return (
    (token.xpos === 'VBN' || irregular.has(token.text)) &&
    (token.deprel === 'amod' || token.deprel === 'compound') &&
    token.head > token.index &&
    (before?.upos === 'PROPN' || before?.upos === 'NOUN')
  );
}

/** "Burundi plans to send": a plural after a name, with an infinitive. */
function isMisreadPlural(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  return (
    token.xpos === 'NNS' &&
    token.head < 0 &&
    before?.upos === 'PROPN' &&
    before.head === token.index &&
    next?.text === 'to'
  );
}

function withPresent(sentence: Sentence, verb: Token): Sentence {
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) => {
      if (token === verb) return { ...token, upos: 'VERB', xpos: 'VBZ' };
      if (token.head !== verb.index) return token;
      if (token.index === verb.index - 1) return { ...token, deprel: 'nsubj' };
      return token.deprel === 'acl' ? { ...token, deprel: 'xcomp' } : token;
    }),
  };
}

/** The head of the words before the verb: the highest that still stands before it. */
function topBefore(tokens: readonly Token[], start: Token, verb: Token): Token {
  const above = tokens[start.head];
  return above && above.index < verb.index ? topBefore(tokens, above, verb) : start;
}
