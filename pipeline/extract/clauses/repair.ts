import type { Sentence, Token } from '../grammar/sentence.ts';
import { ancestorsOf, childrenOf } from '../grammar/structure/tree.ts';
import { type Irregular, withPasts, withPerfect, withVerbalNames } from './retag.ts';

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/**
 * Mends what the tagger and parser get wrong in full sentences: pasts that look like a present ("rebels shot"), a finite
 * verb taken for a participle or another word ("Peru severed ties" read like "Peru-severed ties"), a subject that
 * strayed into the phrase before it. Other sentences come back as they are.
 * @param irregular pasts that no rule makes, with their bases
 */
export function withFiniteVerb(sentence: Sentence, irregular: Irregular): Sentence {
  const tagged = withPerfect(withVerbalNames(sentence));
  if (!isFull(sentence)) return tagged;
  return withSubject(withRoot(withPasts(tagged, irregular), irregular));
}

/** A sentence with its full stop, maybe inside quotes or brackets: no heading. */
function isFull({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.upos === 'PUNCT';
}

function withRoot(sentence: Sentence, irregular: Irregular): Sentence {
  const { tokens } = sentence;
  const root = tokens.find(({ head }) => head < 0);
  if (!root) return sentence;
  const opened = afterOpening(sentence, root, irregular);
  if (opened) return withVerb(sentence, root, opened);
  if (irregular.has(root.text) && root.upos !== 'VERB') return asVerb(sentence, root, irregular);
  if (root.upos === 'VERB' || finite.has(root.xpos)) return sentence;
  const plural = tokens.find((token) => isMisreadPlural(tokens, token));
  if (plural) return withPresent(sentence, plural);
  const adjoined = tokens.find(
    (token) => isMisread(tokens, token, irregular) && (token.head === root.index || noneFinite(sentence)),
  );
  const verb = adjoined ?? (hasPredicate(sentence, root) ? undefined : strayedVerb(sentence, root, irregular));
  return verb ? withVerb(sentence, root, verb) : sentence;
}

/** True when no finite verb stands outside relative and adverbial clauses. */
function noneFinite(sentence: Sentence): boolean {
  const aside = ({ deprel }: Token): boolean => deprel === 'acl:relcl' || deprel === 'advcl';
  return !sentence.tokens.some(
    (token) => finite.has(token.xpos) && !aside(token) && !ancestorsOf(sentence, token).some(aside),
  );
}

/** "Wrapping up a tour, the minister called on the emir": the verb after an opening participle that became the root. */
function afterOpening(sentence: Sentence, root: Token, irregular: Irregular): Token | undefined {
  if (root.xpos !== 'VBG' || childrenOf(sentence, root, 'aux', 'nsubj', 'cop').length > 0) return undefined;
  return sentence.tokens.find((token) => {
    if (isMisread(sentence.tokens, token, irregular)) return true;
    const noun = sentence.tokens[token.head];
    const verb = (token.xpos === 'VBN' || token.xpos === 'VBD') && token.deprel === 'acl';
    return verb && noun !== undefined && noun.deprel === 'appos' && sentence.tokens[token.index - 1] === noun;
  });
}

/** True for "is the owner": a noun that is a predicate by its copula or auxiliary. */
function hasPredicate(sentence: Sentence, root: Token): boolean {
  return childrenOf(sentence, root, 'cop', 'aux').length > 0;
}

/** A past that the tagger did not know for a verb: "froze"; the noun that it took for a part of it is its subject. */
function asVerb(sentence: Sentence, verb: Token, irregular: Irregular): Sentence {
  const hasSubject = childrenOf(sentence, verb, 'nsubj', 'nsubj:pass').length > 0;
  const isSubject = ({ head, deprel, index }: Token): boolean =>
    !hasSubject && head === verb.index && deprel === 'compound' && index === verb.index - 1;
  const tokens = sentence.tokens.map((token) => {
    if (token === verb) return { ...token, upos: 'VERB', xpos: 'VBD', lemma: irregular.get(token.text) ?? token.lemma };
    return isSubject(token) ? { ...token, deprel: 'nsubj' } : token;
  });
  return { ...sentence, tokens };
}

/** A past or participle between a name or noun and the noun that it is said to describe. */
function isMisread(tokens: readonly Token[], token: Token, irregular: Irregular): boolean {
  const before = tokens[token.index - 1];
  return (
    (token.xpos === 'VBN' || token.xpos === 'VBD' || irregular.has(token.text)) &&
    (token.deprel === 'amod' || token.deprel === 'compound') &&
    token.head > token.index &&
    (before?.upos === 'PROPN' ||
      before?.upos === 'NOUN' ||
      (before?.text === '-' && tokens[token.index - 2]?.head === -1))
  );
}

/**
 * The finite verb of a sentence whose root is a noun: a past that hangs on it ("attackers armed with knives hacked"), or
 * a form that is nothing but a past, whatever its tag ("rebels overran Goma").
 */
function strayedVerb(sentence: Sentence, root: Token, irregular: Irregular): Token | undefined {
  const { tokens } = sentence;
  const free = /^(?:xcomp|advcl|acl|dep|parataxis|conj|amod|ccomp)$/;
  const past = tokens.find(({ xpos, deprel, index }) => xpos === 'VBD' && index > root.index && free.test(deprel));
  if (past || !noneFinite(sentence)) return past;
  return tokens.find((token) => {
    const before = tokens[token.index - 1];
    return (
      token.upos !== 'VERB' &&
      (irregular.get(token.text) ?? token.text) !== token.text &&
      (before?.upos === 'PROPN' || before?.upos === 'NOUN')
    );
  });
}

const looking = new Set(['amod', 'compound', 'case', 'mark', 'advmod']);

/** Makes a word the verb of its sentence, what stands before it the subject, the noun that it hung on the object. */
function withVerb(sentence: Sentence, root: Token, verb: Token): Sentence {
  const { tokens } = sentence;
  const before = tokens[verb.index - 1];
  const governor = tokens[verb.head];
  if (!before) return sentence;
  const object = governor && governor.index > verb.index && looking.has(verb.deprel) ? governor : undefined;
  const stated = childrenOf(sentence, root, 'nsubj')[0];
  const hyphenated = before.text === '-' && stated !== undefined;
  const own = root.upos === 'VERB' || hyphenated ? (hyphenated ? stated : before) : undefined;
  const subject = own ?? (root.index < verb.index ? root : topBefore(tokens, before, verb));
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token === verb) return { ...token, upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root' };
      if (token === object) return { ...token, head: verb.index, deprel: 'obj' };
      if (token === subject) return { ...token, head: verb.index, deprel: 'nsubj' };
      if (object && token.head === object.index && token.index < verb.index) return { ...token, head: subject.index };
      if (token.head < 0) return { ...token, head: verb.index, deprel: 'dep' };
      const freed = subject === root && token.head === root.index && token.index > verb.index;
      return freed ? { ...token, head: verb.index, deprel: token.deprel === 'nmod' ? 'obl' : token.deprel } : token;
    }),
  };
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

/**
 * "Angered by the arrest of two priests, Catholics marched": a subject right after an opening clause that the parser
 * counted among the nouns of the clause.
 */
function withSubject(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.find(({ head }) => head < 0);
  if (!verb || !['VBD', 'VBZ', 'VBP'].includes(verb.xpos)) return sentence;
  const comma = tokens.findLastIndex(({ text, index }) => text === ',' && index < verb.index);
  if (comma < 0 || childrenOf(sentence, verb, 'nsubj:pass', 'csubj', 'expl', 'aux:pass').length > 0) return sentence;
  const [stated, ...more] = childrenOf(sentence, verb, 'nsubj');
  // "Over dinner, the president spoke": a phrase with a preposition is no subject.
  const phrase =
    stated && stated.index < comma && childrenOf(sentence, stated, 'case').some((word) => word.index === 0);
  if (more.length > 0 || (stated && !phrase)) return sentence;
  const subject = tokens.find(
    ({ index, head, upos, deprel }) =>
      index > comma &&
      index < verb.index &&
      head < comma &&
      head >= 0 &&
      (upos === 'NOUN' || upos === 'PROPN') &&
      (deprel === 'conj' || deprel === 'appos' || deprel === 'dep'),
  );
  if (!subject) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token === stated) return { ...token, deprel: 'obl' };
      return token === subject ? { ...token, head: verb.index, deprel: 'nsubj' } : token;
    }),
  };
}
