/** Mends which word of a name or of a priced thing the rest of the sentence hangs on. */
import type { Sentence, Token } from '../grammar/sentence.ts';

/** "Ursula von der Leyen and Ilham Aliyev": what the parser ties to the last part of a name hangs on the whole of it. */
export function withWholeNames(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const isPart = (token: Token | undefined): boolean => token?.deprel === 'flat';
  const nameOf = (index: number): number => (isPart(tokens[index]) ? nameOf(tokens[index]?.head ?? -1) : index);
  const loose = ({ head, deprel }: Token): boolean => /^(?:conj|acl:relcl)$/.test(deprel) && isPart(tokens[head]);
  if (!tokens.some(loose)) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token) => (loose(token) ? { ...token, head: nameOf(token.head) } : token)),
  };
}

/** "A $1.3 billion bailout": the phrase is about the bailout, not about the sum before it. */
export function withPriceBefore(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const priced = tokens.flatMap((price) => {
    const thing = tokens.slice(price.index + 1, price.index + 6).find(({ upos }) => upos === 'NOUN');
    const before = tokens[price.index - 1];
    const led = before?.xpos === 'DT' || before?.xpos === 'PRP$';
    const close = thing && tokens.slice(price.index + 1, thing.index).every(({ upos }) => /^(?:NUM|ADJ)$/.test(upos));
    return price.upos === 'SYM' && thing && close && led && thing.head === price.index ? [{ price, thing }] : [];
  });
  if (priced.length === 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      const own = priced.find(({ price, thing }) => token === price || token === thing);
      if (own?.thing === token) return { ...token, head: own.price.head, deprel: own.price.deprel };
      if (own) return { ...token, head: own.thing.index, deprel: 'compound' };
      const above = priced.find(({ price }) => token.head === price.index);
      return above && token.upos !== 'NUM' ? { ...token, head: above.thing.index } : token;
    }),
  };
}

/** "Signed a debt restructuring deal worth $5.8 billion": the object is the deal, not its parts nor its price. */
export function withPriced(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const worth = tokens.find(
    ({ index, text }) => text === 'worth' && tokens[index + 1]?.upos === 'SYM' && tokens[index - 1]?.upos === 'NOUN',
  );
  const [thing, price] = worth ? [tokens[worth.index - 1], tokens[worth.index + 1]] : [];
  const beside = thing?.deprel === 'obj' && thing.head === price?.head;
  if (!worth || !thing || !price || (thing.head !== price.index && !beside)) return sentence;
  const governor = price.head;
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token === thing) return { ...token, head: governor, deprel: price.deprel };
      if (token === worth) return { ...token, head: thing.index, deprel: 'amod' };
      if (token === price) return { ...token, head: worth.index, deprel: 'obl' };
      if (token.head === governor && token.deprel === 'obj' && token.index < thing.index && token.index > governor)
        return { ...token, head: thing.index, deprel: 'compound' };
      const moved = token.head === price.index && (token.index > price.index ? token.deprel === 'nmod' : true);
      return moved || (token.head === thing.index - 1 && token.index < thing.index && token.deprel === 'det')
        ? { ...token, head: thing.index }
        : token;
    }),
  };
}
