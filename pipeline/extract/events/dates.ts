import type { DateExpression } from '../../../schemas/extracted.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { ancestorsOf, childrenOf, headOfSpan, headOf, subtreeOf } from '../grammar/structure/tree.ts';
import { markerOf } from '../clauses/nominal.ts';

const clauseRelations = /^(?:ccomp|advcl|acl|parataxis|csubj|conj)/;

interface PlacedDate {
  readonly date: DateExpression;
  readonly top: Token;
  readonly marker: string | null;
}

/** EDTF of a date as an event bears it: "since 2015" and "after 2015" are open to the right. */
function edtfOf({ date, marker }: PlacedDate): string | null {
  if (date.edtf === null || date.edtf.includes('/')) return date.edtf;
  if (date.bound === 'since' || marker === 'after' || marker === 'following') return `${date.edtf}/..`;
  return date.edtf;
}

/** The predicate that a date belongs to: the nearest verb above it. */
function predicateOf(sentence: Sentence, head: Token): Token | undefined {
  return [head, ...ancestorsOf(sentence, head)].find(
    (above) => above.upos === 'VERB' || childrenOf(sentence, above, 'cop').length > 0,
  );
}

/** "A plan for 2025-2027", "the law of 2015": the time of a thing, not of what is done with it. */
function isOfThing(sentence: Sentence, { top, marker }: PlacedDate, head: Token): boolean {
  const governor = headOf(sentence, top);
  const deep = governor !== undefined && governor !== head && governor.upos !== 'VERB';
  return deep && (marker === 'for' || marker === 'of' || marker === 'from' || marker === 'between');
}

/** "On Sunday and Monday" lasts from the one day to the other. */
function spanning(sentence: Sentence, first: PlacedDate, all: readonly PlacedDate[]): string | null {
  const second = all.find(({ top }) => top.deprel === 'conj' && top.head === first.top.index);
  const days = /^\d{4}-\d\d-\d\d$/;
  const [start, end] = [first.date.edtf ?? '', second?.date.edtf ?? ''];
  const joined = second && childrenOf(sentence, second.top, 'cc').some(({ lemma }) => lemma === 'and');
  return joined && days.test(start) && days.test(end) && start < end ? `${start}/${end}` : edtfOf(first);
}

/** Clauses that share the time of the clause above them; one with a subject of its own goes on by itself. */
function sharesTime(sentence: Sentence, verb: Token): boolean {
  if (!/^(?:conj|advcl|ccomp|xcomp|parataxis)$/.test(verb.deprel)) return false;
  const alone = childrenOf(sentence, verb, 'nsubj').length === 0;
  if (verb.deprel === 'xcomp' || alone) return true;
  if (verb.deprel === 'ccomp') return true;
  const marks = childrenOf(sentence, verb, 'mark', 'advmod').map(({ text }) => text.toLowerCase());
  return verb.deprel === 'advcl' && marks.some((mark) => mark === 'when' || mark === 'as');
}

/**
 * The date of an event: one that stands with its word or its verb, else one of the verb that it is joined to or that
 * reports it, else one of the verbs that go on with the same subject.
 * @param head the verb or noun that tells the event
 * @param carrier the verb of the clause it stands in, if the head is a noun
 * @param isContent true for a date that belongs to what is planned or asked, not to the planning or asking
 */
export function dateOf(
  sentence: Sentence,
  dates: readonly DateExpression[],
  head: Token,
  carrier: Token | null,
  isContent: (date: DateExpression, marker: string | null) => boolean = () => false,
): string | null {
  const placed = dates
    .flatMap((date): PlacedDate[] => {
      const top = headOfSpan(sentence, date);
      return top ? [{ date, top, marker: markerOf(sentence, top) }] : [];
    })
    .filter((one) => !isOfThing(sentence, one, head) && !isContent(one.date, one.marker));
  const below = new Set(
    subtreeOf(sentence, head, (child) => !clauseRelations.test(child.deprel)).map(({ index }) => index),
  );
  const own = placed.find(({ top }) => below.has(top.index));
  if (own) return spanning(sentence, own, placed);
  const at = (verb: Token) => placed.find(({ top }) => predicateOf(sentence, top)?.index === verb.index);
  for (let verb = carrier ?? head, steps = 0; steps < 6; steps++) {
    const here = at(verb);
    if (here) return spanning(sentence, here, placed);
    const above = headOf(sentence, verb);
    if (!above || !sharesTime(sentence, verb)) break;
    verb = above;
  }
  const following = childrenOf(sentence, carrier ?? head, 'conj').filter(
    (verb) => verb.upos === 'VERB' && childrenOf(sentence, verb, 'nsubj').length === 0,
  );
  const later = following.map(at).find((one) => one !== undefined);
  return later ? spanning(sentence, later, placed) : null;
}
