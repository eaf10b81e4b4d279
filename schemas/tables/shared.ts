/** Columns that stand in many tables. */
import { code, integer, number, optionalNumber, optionalText, text } from '../column.ts';
import { codesOf, origins, qualifiers } from '../vocabulary.ts';

export const articleId = text({
  description: 'The article that says it',
  example: 'taliban-central-asia',
  references: 'articles.article_id',
});

export const passageId = text({
  description: 'The passage that it stands in',
  example: 'passage-0a1b2c3d4e5f',
  references: 'passages.passage_id',
});

export const characterStart = integer({
  description: "Where it starts in the article's text; text[char_start:char_end] in Python is the quote",
  unit: 'code points from 0',
  example: 104,
});

export const characterEnd = integer({
  description: "Where it ends in the article's text, exclusive",
  unit: 'code points from 0',
  example: 126,
});

export const origin = code(codesOf(origins), origins, {
  description: 'Where the row comes from',
  example: 'extracted',
});

export const rule = text({
  description:
    'The rule that made the row; its file under pipeline/extract; `correction` for a row that a reviewer added',
  example: 'events/verb',
});

export const confidence = number({
  description:
    'Share of the rows of this rule on the gold articles that were right in every field a reader needs, smoothed: (right + 1) / (made + 2); 1 for a row that a reviewer accepted, changed or added',
  unit: 'share from 0 to 1',
  example: 0.91,
});

export const quote = text({ description: 'The first piece of evidence, verbatim', example: 'over US$ 461.4 million' });

export const value = optionalNumber({
  description: 'The number in its unit, scale words applied; null for a range',
  unit: 'see unit',
  example: 461400000,
});

export const low = optionalNumber({ description: 'Lower end of a range', unit: 'see unit', example: 15 });

export const high = optionalNumber({ description: 'Upper end of a range', unit: 'see unit', example: 20 });

export const qualifier = code(codesOf(qualifiers), qualifiers, { description: 'The hedge', example: 'over' });

export const unit = text({
  description: 'ISO 4217 code for money, UCUM-style symbol for measures, `person`, `times`, `pp`, or `1` for a count',
  example: 'USD',
});

export const per = optionalText({
  description: 'The unit that a rate is counted by: year, day, t, bbl …',
  example: 'year',
});
