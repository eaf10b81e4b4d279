import type { DateExpression } from '../../../schemas/extracted.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { ancestorsOf, childrenOf, headOfSpan, headOf, subtreeOf } from '../grammar/structure/tree.ts';
import { markerOf } from '../clauses/nominal.ts';

const clauseRelations = /^(?:ccomp|advcl|acl|parataxis|csubj|conj)/;

/** EDTF of a date as an event bears it: "since 2015" and "after 2015" are open to the right. */
function edtfOf(sentence: Sentence, date: DateExpression, head: Token): string | null {
  if (date.edtf === null || date.edtf.includes('/')) return date.edtf;
  const marker = markerOf(sentence, head);
  if (date.bound === 'since' || marker === 'after' || marker === 'following') return `${date.edtf}/..`;
  return date.edtf;
}

/** The predicate that a date belongs to: the nearest verb above it. */
function predicateOf(sentence: Sentence, head: Token): Token | undefined {
  return [head, ...ancestorsOf(sentence, head)].find(
    (above) => above.upos === 'VERB' || childrenOf(sentence, above, 'cop').length > 0,
  );
}

/**
 * The date of an event: one that stands with its word or its verb, else one of the verb that it is joined to or that
 * reports it, else the only date of the main clause before it.
 * @param head the verb or noun that tells the event
 * @param carrier the verb of the clause it stands in, if the head is a noun
 */
export function dateOf(
  sentence: Sentence,
  dates: readonly DateExpression[],
  head: Token,
  carrier: Token | null,
): string | null {
  const placed = dates.flatMap((date) => {
    const top = headOfSpan(sentence, date);
    return top ? [{ date, top }] : [];
  });
  const below = new Set(
    subtreeOf(sentence, head, (child) => !clauseRelations.test(child.deprel)).map(({ index }) => index),
  );
  const own = placed.find(({ top }) => below.has(top.index));
  if (own) return edtfOf(sentence, own.date, own.top);
  for (let verb = carrier ?? head, steps = 0; steps < 6; steps++) {
    const here = placed.find(({ top }) => predicateOf(sentence, top)?.index === verb.index);
    if (here) return edtfOf(sentence, here.date, here.top);
    const above = headOf(sentence, verb);
    if (!above || !/^(?:conj|advcl|ccomp|xcomp|parataxis)$/.test(verb.deprel)) break;
    verb = above;
  }
  return null;
}
