/** The grammar around a quantity: the nouns that may say what is measured, nearest first, and the verb of its clause. */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { objectsOf, subjectsOf } from '../grammar/structure/clause.ts';
import { prepositionOf, prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { childrenOf, hasRelation, headOf, headOfSpan } from '../grammar/structure/tree.ts';

/** How a noun is tied to the quantity. */
export type Tie =
  /** "3,000 fighters", "300 tonnes of tea": what is counted, and what the unit is of. */
  | 'counted'
  | 'substance'
  /** "a 573-km railway", "the $5bn loan". */
  | 'modified'
  /** "exports of $5bn", "contracts worth $5bn". */
  | 'governor'
  /** Subject or object of the verb: "trade reached $5bn", "cut exports by 5 percent". */
  | 'subject'
  | 'object';

export interface TiedNoun {
  readonly token: Token;
  readonly tie: Tie;
}

export interface Frame {
  readonly sentence: Sentence;
  /** Head of the words of the quantity. */
  readonly anchor: Token;
  readonly nouns: readonly TiedNoun[];
  /** The verb, or the predicate noun or adjective, of the nearest clause. */
  readonly verb: Token | null;
  /** Preposition of the quantity or of what it counts below the verb: "rose by", "to $5bn", "fell from". */
  readonly preposition: string | null;
}

const farthest = 8;

/** Reads the frame of a quantity; undefined when none of its words is in the sentence. */
export function frameOf(sentence: Sentence, quantity: Quantity): Frame | undefined {
  const anchor = headOfSpan(sentence, quantity.counted ?? quantity.core);
  if (anchor === undefined) return undefined;
  const nouns: TiedNoun[] = [];
  if (quantity.counted !== null) nouns.push({ token: anchor, tie: 'counted' });
  const inward = quantity.dimension === 'money' ? ['of', 'in'] : ['of'];
  for (const { head } of prepositionalPhrases(sentence, anchor, ...inward)) {
    if (head.upos === 'NOUN' || head.upos === 'PRON') nouns.push({ token: head, tie: 'substance' });
  }
  const priced = nounBeforeWorth(sentence, quantity);
  if (priced !== undefined) nouns.push({ token: priced, tie: 'governor' });
  let node = anchor;
  let preposition = prepositionOf(sentence, anchor) ?? null;
  for (let step = 0; step < farthest; step++) {
    const head = headOf(sentence, node);
    if (head === undefined || isClauseHead(sentence, node)) break;
    if (isVerbal(sentence, head)) return withVerb(sentence, anchor, nouns, head, node, preposition);
    if (node.deprel === 'conj') {
      node = head;
      preposition ??= prepositionOf(sentence, head) ?? null;
      continue;
    }
    const tie = hasRelation(node, 'nummod', 'compound', 'amod') ? 'modified' : 'governor';
    if (isNominal(head)) nouns.push({ token: head, tie });
    node = head;
    preposition = prepositionOf(sentence, head) ?? preposition;
  }
  if (isClauseHead(sentence, node)) return withVerb(sentence, anchor, nouns, node, node, preposition);
  return { sentence, anchor, nouns, verb: null, preposition };
}

/** "10 contracts worth $200m": the noun is known by its place, whatever the parser made of "worth". */
function nounBeforeWorth(sentence: Sentence, { start }: Quantity): Token | undefined {
  const before = sentence.tokens.filter((token) => token.end <= start).slice(-2);
  const worth = before.find(({ text }) => text.toLowerCase() === 'worth');
  const noun = worth && sentence.tokens[worth.index - 1];
  return noun?.upos === 'NOUN' || noun?.upos === 'PROPN' ? noun : undefined;
}

function withVerb(
  sentence: Sentence,
  anchor: Token,
  nouns: readonly TiedNoun[],
  verb: Token,
  node: Token,
  preposition: string | null,
): Frame {
  const known = new Set([node.index, anchor.index, ...nouns.map(({ token }) => token.index)]);
  const fresh = (token: Token): boolean => !known.has(token.index) && isNominal(token);
  const subjects = subjectsOf(sentence, verb)
    .filter(fresh)
    .map((token) => ({ token, tie: 'subject' as const }));
  const objects = objectsOf(sentence, verb)
    .filter((token) => fresh(token) && !subjects.some((subject) => subject.token === token))
    .map((token) => ({ token, tie: 'object' as const }));
  return { sentence, anchor, nouns: [...nouns, ...subjects, ...objects], verb, preposition };
}

function isNominal({ upos }: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'SYM';
}

function isVerbal(sentence: Sentence, token: Token): boolean {
  return token.upos === 'VERB' || (token.upos !== 'ADJ' && childrenOf(sentence, token, 'cop').length > 0);
}

function isClauseHead(sentence: Sentence, token: Token): boolean {
  return token.upos === 'VERB' || childrenOf(sentence, token, 'cop').length > 0;
}
