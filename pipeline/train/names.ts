import type { ConlluSentence, ConlluWord } from '../extract/grammar/conllu.ts';
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

/**
 * Classes of words in names from GUM's entity layer: a name is the run of proper nouns around the head of an entity
 * whose head is a proper noun; of nested entities with one run the outermost counts.
 * @returns O, B- or I- and the kind per word; null when the sentence has no entity layer
 */
export function nameClasses({ words }: ConlluSentence): string[] | null {
  const spans = entitySpans(words);
  if (spans === null) return null;
  const classes = words.map(() => 'O');
  for (const span of spans.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    const kind = KINDS[span.type];
    const head = headOf(words, span);
    if (kind === undefined || words[head]?.upos !== 'PROPN' || classes[head] !== 'O') continue;
    let first = head;
    let last = head;
    while (first > span.first && isProper(words[first - 1]) && classes[first - 1] === 'O') first -= 1;
    while (last < span.last && isProper(words[last + 1]) && classes[last + 1] === 'O') last += 1;
    for (let index = first; index <= last; index++) classes[index] = `${index === first ? 'B' : 'I'}-${kind}`;
  }
  return classes;
}

function isProper(word: ConlluWord | undefined): boolean {
  return word !== undefined && (word.upos === 'PROPN' || word.xpos.startsWith('NNP'));
}

/** The first word of the span whose head is outside it. */
function headOf(words: readonly ConlluWord[], { first, last }: EntitySpan): number {
  for (let index = first; index <= last; index++) {
    const head = (words[index] as ConlluWord).head;
    if (head < first || head > last) return index;
  }
  return first;
}

function entitySpans(words: readonly ConlluWord[]): EntitySpan[] | null {
  const open: { id: string; type: string; first: number }[] = [];
  const spans: EntitySpan[] = [];
  let marked = false;
  words.forEach(({ misc }, index) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
    if (entity === undefined) return;
    marked = true;
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
  return marked ? spans : null;
}
