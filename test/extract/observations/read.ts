import { createExtractor } from '../../../pipeline/extract/extract.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { toArticle } from '../../../pipeline/files/articles.ts';
import { ingredients } from '../../support/reference.ts';

const extract = createExtractor(ingredients.reference, createAnalyser(ingredients.model));

/** The observations of a text, published on 3 May 2024, without the parties. */
export function observed(text: string) {
  const article = toArticle('x', text, { published: '2024-05-03' });
  const { observations, quantities } = extract(article);
  return observations.map((fact) => {
    const quantity = quantities[fact.quantity];
    return {
      text: article.text.slice(quantity?.core.start, quantity?.core.end),
      value: (quantity?.value ?? Number.NaN) * fact.sign,
      unit: quantity?.unit,
      per: quantity?.per,
      indicator: fact.indicator,
      status: fact.status,
      period: fact.period,
    };
  });
}
