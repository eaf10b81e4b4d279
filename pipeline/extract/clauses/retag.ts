import type { Sentence, Token } from '../grammar/sentence.ts';
import { childrenOf } from '../grammar/structure/tree.ts';

/** Pasts that no rule makes, by their bases. */
export type Irregular = ReadonlyMap<string, string>;

/** "Rebels shot", "Police held": a past that the tagger took for a present; "fled" whose base it did not know. */
export function withPasts(sentence: Sentence, irregular: Irregular): Sentence {
  const isPast = ({ xpos, text, lemma }: Token): boolean => {
    const base = irregular.get(text);
    const isUnknown = (xpos === 'VBD' || xpos === 'VBN') && base !== lemma;
    return base !== undefined && base !== text && (xpos === 'VBP' || isUnknown);
  };
  if (!sentence.tokens.some(isPast)) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) =>
      isPast(token)
        ? { ...token, xpos: token.xpos === 'VBN' ? 'VBN' : 'VBD', lemma: irregular.get(token.text) ?? token.lemma }
        : token,
    ),
  };
}

/** "The bank lent", "they fled", "exports have shrunk": the base of a past that no rule makes. */
export function withBases(sentence: Sentence, irregular: Irregular): Sentence {
  const baseOf = ({ xpos, text }: Token): string | undefined =>
    xpos === 'VBD' || xpos === 'VBN' ? irregular.get(text.toLowerCase()) : undefined;
  if (!sentence.tokens.some((token) => (baseOf(token) ?? token.lemma) !== token.lemma)) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) => ({ ...token, lemma: baseOf(token) ?? token.lemma })),
  };
}

/** "Reopened the Kerem Shalom crossing": a noun in -ing with an article or a name before it is no verb. */
export function withVerbalNames(sentence: Sentence): Sentence {
  const isName = (token: Token): boolean =>
    token.xpos === 'VBG' &&
    childrenOf(sentence, token, 'det', 'compound').some(({ index }) => index < token.index) &&
    childrenOf(sentence, token, 'compound').some(({ upos }) => upos === 'PROPN');
  if (!sentence.tokens.some(isName)) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) => {
      if (!isName(token)) return token;
      const deprel = token.deprel === 'xcomp' || token.deprel === 'ccomp' ? 'obj' : token.deprel;
      return { ...token, upos: 'NOUN', xpos: 'NN', lemma: token.text.toLowerCase(), deprel };
    }),
  };
}

/** "Has press-ganged teenagers": a participle after "has" that the parser took for a part of the object. */
export function withPerfect(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const participle = tokens.find(({ xpos, deprel, head, index }) => {
    const have = tokens[tokens[head]?.head ?? -1];
    const between = tokens.slice((have?.index ?? index) + 1, index);
    return (
      xpos === 'VBN' &&
      deprel === 'amod' &&
      have?.lemma === 'have' &&
      tokens[head]?.deprel === 'obj' &&
      index > have.index &&
      between.every((token) => token.upos === 'ADV' || token.text === '-' || tokens[token.index + 1]?.text === '-')
    );
  });
  const object = participle && tokens[participle.head];
  const have = object && tokens[object.head];
  if (!participle || !object || !have) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token === participle) return { ...token, upos: 'VERB', head: have.head, deprel: have.deprel };
      if (token === have) return { ...token, upos: 'AUX', head: participle.index, deprel: 'aux' };
      return token === object || token.head === have.index ? { ...token, head: participle.index } : token;
    }),
  };
}
