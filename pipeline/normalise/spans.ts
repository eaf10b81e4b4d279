/** Rows of what was read: passages, mentions, dates, quantities. Equal content in one article gets an occurrence number. */
import { createHash } from 'node:crypto';
import { edtfInterval } from '../../schemas/edtf.ts';
import type { Article } from '../../schemas/article.ts';
import type { Row } from '../../schemas/tables.ts';
import { contentId, createOccurrenceCounter } from './identifiers.ts';
import { placeOf, quoteOf, type Scope } from './scope.ts';

type Ground = Pick<Scope, 'article' | 'extracted' | 'toCodePoints'>;

/** The row of the article itself. */
export function articleRow(article: Article): Row<'articles'> {
  return {
    article_id: article.id,
    title: article.title,
    authors: [...article.authors],
    publisher: article.publisher,
    published: article.published,
    url: article.url,
    language: article.language ?? 'en',
    rights: article.rights,
    text_sha256: createHash('sha256').update(article.text).digest('hex'),
    characters: [...article.text].length,
    words: (article.text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu) ?? []).length,
  };
}

export function passageRows(ground: Ground): Row<'passages'>[] {
  const occurrence = createOccurrenceCounter();
  const rows = ground.extracted.passages.map((passage, index) => {
    const text = quoteOf(ground, passage);
    return {
      passage_id: idOf('passage', ground, [passage.kind, text], occurrence),
      article_id: ground.article.id,
      paragraph: passage.paragraph + 1,
      position: index + 1,
      kind: passage.kind,
      ...placeOf(ground, passage),
      text,
      repeats: null as string | null,
    };
  });
  return rows.map((row, index) => {
    const repeats = ground.extracted.passages[index]?.repeats ?? null;
    return repeats === null ? row : { ...row, repeats: rows[repeats]?.passage_id ?? null };
  });
}

export function quantityRows(ground: Ground & Pick<Scope, 'passages'>): Row<'quantities'>[] {
  const occurrence = createOccurrenceCounter();
  return ground.extracted.quantities.map((quantity) => {
    const { value, low, high, qualifier, unit, dimension, per } = quantity;
    const text = quoteOf(ground, quantity);
    return {
      quantity_id: idOf('quantity', ground, [text, value, low, high, qualifier, unit, per], occurrence),
      article_id: ground.article.id,
      passage_id: passageIdAt(ground, quantity.passage),
      ...placeOf(ground, quantity),
      text,
      value,
      low,
      high,
      qualifier,
      unit,
      dimension,
      per,
    };
  });
}

export function dateRows(ground: Ground & Pick<Scope, 'passages'>): Row<'dates'>[] {
  const occurrence = createOccurrenceCounter();
  return ground.extracted.dates.map((date) => {
    const text = quoteOf(ground, date);
    const interval = date.edtf === null ? { start: null, end: null } : edtfInterval(date.edtf);
    return {
      date_id: idOf('date', ground, [text, date.edtf], occurrence),
      article_id: ground.article.id,
      passage_id: passageIdAt(ground, date.passage),
      ...placeOf(ground, date),
      text,
      edtf: date.edtf,
      date_start: interval.start,
      date_end: interval.end,
      precision: date.precision,
      approximate: date.approximate,
      basis: date.basis,
    };
  });
}

/** A mention of several entities ("both countries") is a row for each. */
export function mentionRows(ground: Ground & Pick<Scope, 'passages' | 'entities'>): Row<'mentions'>[] {
  const occurrence = createOccurrenceCounter();
  return ground.extracted.mentions.flatMap((mention) => {
    const text = quoteOf(ground, mention);
    const positions = [mention.entity, ...mention.others];
    const ids = new Set(positions.map((position) => (ground.entities[position] as Row<'entities'>).entity_id));
    return [...ids].map((entity) => ({
      mention_id: idOf('mention', ground, [text, entity, mention.form], occurrence),
      article_id: ground.article.id,
      passage_id: passageIdAt(ground, mention.passage),
      entity_id: entity,
      ...placeOf(ground, mention),
      text,
      form: mention.form,
    }));
  });
}

function passageIdAt({ passages }: Pick<Scope, 'passages'>, position: number): string {
  return (passages[position] as Row<'passages'>).passage_id;
}

function idOf(
  prefix: string,
  { article }: Pick<Scope, 'article'>,
  content: readonly (string | number | null)[],
  occurrence: (key: string) => number,
): string {
  return contentId(prefix, [article.id, ...content, occurrence(JSON.stringify(content))]);
}
