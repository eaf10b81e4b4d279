/** Tables of what was read: articles and their passages, mentions, dates and quantities. */
import { boolean, code, integer, list, optionalDate, optionalNumber, optionalText, text } from '../column.ts';
import { table } from '../table.ts';
import * as vocabulary from '../vocabulary.ts';
import {
  articleId,
  characterEnd,
  characterStart,
  high,
  low,
  passageId,
  per,
  qualifier,
  unit,
  value,
} from './shared.ts';

const { codesOf } = vocabulary;

export const articles = table('articles', 'Articles', 'One row is an article.', ['article_id'], {
  article_id: text({
    description: 'Id of the article: the name of its file, or the id given with its text',
    example: 'taliban-central-asia',
  }),
  title: optionalText({ description: 'Title, as the sidecar gives it', example: 'A canal for the north' }),
  authors: list({ description: 'Authors, as the sidecar or the bylines give them', example: ['Ayjaz Wani'] }),
  publisher: optionalText({
    description: 'Publisher, as the sidecar gives it',
    example: 'Observer Research Foundation',
  }),
  published: optionalDate({ description: 'Day of publication, as the sidecar gives it', example: '2024-08-05' }),
  url: optionalText({
    description: 'Address of the article, as the sidecar gives it',
    example: 'https://example.org/article',
  }),
  language: text({ description: 'Language of the text, BCP 47', example: 'en' }),
  rights: optionalText({
    description: 'Rights in the text of the article, as the sidecar gives them',
    example: 'All rights reserved by the publisher',
  }),
  text_sha256: text({
    description: 'SHA-256 of the text in UTF-8, hexadecimal',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  }),
  characters: integer({ description: 'Length of the text', unit: 'code points', example: 8700 }),
  words: integer({ description: 'Length of the text', unit: 'words', example: 1278 }),
});

export const passages = table('passages', 'Passages', 'One row is a sentence, heading or byline.', ['passage_id'], {
  passage_id: text({ description: 'Id of the passage, made from its content', example: 'passage-0a1b2c3d4e5f' }),
  article_id: articleId,
  paragraph: integer({ description: 'Number of the paragraph (non-empty line) in the article, from 1', example: 3 }),
  position: integer({ description: 'Number of the passage in the article, from 1', example: 12 }),
  kind: code(codesOf(vocabulary.passageKinds), vocabulary.passageKinds, {
    description: 'What kind of passage it is',
    example: 'body',
  }),
  char_start: characterStart,
  char_end: characterEnd,
  text: text({ description: 'The text of the passage, verbatim', example: 'Astana is leaving no stone unturned.' }),
  repeats: optionalText({
    description: 'The passage that this one repeats (a pull quote)',
    example: 'passage-1a2b3c4d5e6f',
    references: 'passages.passage_id',
  }),
});

export const mentions = table(
  'mentions',
  'Mentions',
  'One row is a place where a name, demonym, capital or descriptor stands for an entity.',
  ['mention_id'],
  {
    mention_id: text({ description: 'Id of the mention, made from its content', example: 'mention-0a1b2c3d4e5f' }),
    article_id: articleId,
    passage_id: passageId,
    entity_id: text({
      description: 'The entity that is meant',
      example: 'uzbekistan',
      references: 'entities.entity_id',
    }),
    char_start: characterStart,
    char_end: characterEnd,
    text: text({ description: 'The words of the mention, verbatim', example: 'Tashkent' }),
    form: code(codesOf(vocabulary.mentionForms), vocabulary.mentionForms, {
      description: 'How the entity is referred to',
      example: 'metonym',
    }),
  },
);

export const dates = table('dates', 'Dates', 'One row is a calendar expression.', ['date_id'], {
  date_id: text({ description: 'Id of the expression, made from its content', example: 'date-0a1b2c3d4e5f' }),
  article_id: articleId,
  passage_id: passageId,
  char_start: characterStart,
  char_end: characterEnd,
  text: text({ description: 'The words of the expression, verbatim', example: 'the first six months of 2024' }),
  edtf: optionalText({
    description: 'The time in EDTF (ISO 8601-2), without uncertainty marks; null when the text does not settle it',
    example: '2024-01/2024-06',
  }),
  date_start: optionalDate({ description: 'First day of the time; null when open or unknown', example: '2024-01-01' }),
  date_end: optionalDate({ description: 'Last day of the time; null when open or unknown', example: '2024-06-30' }),
  precision: code(codesOf(vocabulary.precisions), vocabulary.precisions, {
    description: 'How precise the expression is',
    example: 'half',
  }),
  approximate: boolean({
    description: 'The text marks the time as approximate ("late 1990s", "around 2010")',
    example: false,
  }),
  basis: code(codesOf(vocabulary.dateBases), vocabulary.dateBases, {
    description: 'Where the parts of the time come from',
    example: 'stated',
  }),
});

export const quantities = table(
  'quantities',
  'Quantities',
  'One row is a number with what it counts.',
  ['quantity_id'],
  {
    quantity_id: text({ description: 'Id of the quantity, made from its content', example: 'quantity-0a1b2c3d4e5f' }),
    article_id: articleId,
    passage_id: passageId,
    char_start: characterStart,
    char_end: characterEnd,
    text: text({
      description: 'The words of the quantity with its hedge, verbatim',
      example: 'over US$ 461.4 million',
    }),
    value,
    low,
    high,
    qualifier,
    unit,
    dimension: code(codesOf(vocabulary.dimensions), vocabulary.dimensions, {
      description: 'What kind of quantity it is',
      example: 'money',
    }),
    per,
  },
);

export const entities = table(
  'entities',
  'Entities',
  'One row is someone or something named, over all articles.',
  ['entity_id'],
  {
    entity_id: text({ description: 'Readable id of the entity', example: 'uzbekistan' }),
    name: text({ description: "The lexicon's name, else the fullest form in the texts", example: 'Uzbekistan' }),
    kind: code(codesOf(vocabulary.entityKinds), vocabulary.entityKinds, {
      description: 'What kind of entity it is',
      example: 'country',
    }),
    iso3: optionalText({ description: 'ISO 3166-1 alpha-3 code of a country', example: 'UZB' }),
    country: optionalText({
      description: 'ISO 3166-1 alpha-3 code of the country that it lies in or belongs to',
      example: 'UZB',
    }),
    wikidata_id: optionalText({ description: 'Wikidata id', example: 'Q265' }),
    latitude: optionalNumber({ description: 'Latitude, WGS 84', unit: 'degrees', example: 41.26 }),
    longitude: optionalNumber({ description: 'Longitude, WGS 84', unit: 'degrees', example: 69.22 }),
    aliases: list({ description: 'Other forms in the texts that mean the same', example: ['Tashkent', 'Uzbek'] }),
  },
);
