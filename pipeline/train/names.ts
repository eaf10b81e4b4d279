import type { ConlluSentence, ConlluWord } from '../extract/grammar/conllu.ts';
import { isProper, NO_NAME } from '../extract/grammar/names.ts';
import type { NameKind } from '../extract/grammar/sentence.ts';

interface EntitySpan {
  readonly type: string;
  readonly first: number;
  readonly last: number;
}

/** GUM's entity types as kinds of names; types that are not here (time) are no names. */
const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'event',
  object: 'other',
  abstract: 'other',
  animal: 'other',
  plant: 'other',
  substance: 'other',
};

/** A name with its first and last word, both inclusive. */
export interface GoldName {
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

/**
 * Names from GUM's entity layer: a name is the run of proper nouns around the head of an entity whose head is a proper
 * noun; of nested entities with one run the outermost counts.
 */
export function goldNames({ words }: ConlluSentence): GoldName[] {
  const names: GoldName[] = [];
  const taken = new Set<number>();
  const isFree = (index: number) => isProper(words[index]) && !taken.has(index);
  for (const span of entitySpans(words).sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    const kind = KINDS[span.type];
    const head = headOf(words, span);
    if (kind === undefined || words[head]?.upos !== 'PROPN' || taken.has(head)) continue;
    let first = head;
    let last = head;
    while (first > span.first && isFree(first - 1)) first -= 1;
    while (last < span.last && isFree(last + 1)) last += 1;
    for (let index = first; index <= last; index++) taken.add(index);
    names.push({ kind, first, last });
  }
  return names;
}

/** The kind of the name that each word belongs to. */
export function kindsOfWords(names: readonly GoldName[], count: number): string[] {
  const kinds = Array.from({ length: count }, (): string => NO_NAME);
  for (const { kind, first, last } of names) kinds.fill(kind, first, last + 1);
  return kinds;
}

/** The first word of the span whose head is outside it. */
function headOf(words: readonly ConlluWord[], { first, last }: EntitySpan): number {
  for (let index = first; index <= last; index++) {
    const head = (words[index] as ConlluWord).head;
    if (head < first || head > last) return index;
  }
  return first;
}

function entitySpans(words: readonly ConlluWord[]): EntitySpan[] {
  const open: { id: string; type: string; first: number }[] = [];
  const spans: EntitySpan[] = [];
  words.forEach(({ misc }, index) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
    if (entity === undefined) return;
    for (const [mark, id, type] of entity.matchAll(/\(([^-()]+)-([a-z]+)-[^()]*|([^-()]+)?\)/g)) {
      if (type !== undefined) open.push({ id: id as string, type, first: index });
      else {
        const closing = mark.slice(0, -1);
        const place = closing === '' ? open.length - 1 : open.findLastIndex((span) => span.id === closing);
        const [span] = place < 0 ? [] : open.splice(place, 1);
        if (span) spans.push({ type: span.type, first: span.first, last: index });
      }
    }
  });
  return spans;
}
