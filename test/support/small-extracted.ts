import type { Article } from '../../schemas/article.ts';
import type { EvidenceSpan, Extracted, Span } from '../../schemas/extracted.ts';

const text = 'Kenya 😀 sold over 300 t of tea to Egypt in 2023.';

const spanOf = (quote: string): Span => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const evidenceOf = (quote: string): EvidenceSpan => ({ ...spanOf(quote), passage: 0 });

/** A sentence with a character beyond 16 bits, and what a reader would extract from it. */
export const smallArticle: Article = {
  id: 'tea',
  text,
  title: null,
  authors: [],
  publisher: null,
  published: null,
  url: null,
  language: null,
  rights: null,
};

export const smallExtracted: Extracted = {
  passages: [{ start: 0, end: text.length, kind: 'body', paragraph: 0, repeats: null }],
  quantities: [
    {
      ...evidenceOf('over 300 t'),
      core: spanOf('300 t'),
      value: 300,
      low: null,
      high: null,
      qualifier: 'over',
      unit: 't',
      unitBasis: 'stated',
      dimension: 'mass',
      per: null,
      counted: null,
      change: null,
      rule: 'quantities/measure',
    },
  ],
  dates: [
    {
      ...evidenceOf('2023'),
      edtf: '2023',
      approximate: false,
      basis: 'stated',
      precision: 'year',
      bound: null,
      unresolved: null,
      rule: 'dates/year',
    },
  ],
  entities: [
    { name: 'Kenya', kind: 'country', key: 'country:KEN', country: 'KEN', aliases: [] },
    { name: 'Egypt', kind: 'country', key: 'country:EGY', country: 'EGY', aliases: [] },
  ],
  mentions: [
    { ...evidenceOf('Kenya'), entity: 0, form: 'name', others: [] },
    { ...evidenceOf('Egypt'), entity: 1, form: 'name', others: [] },
  ],
  observations: [
    {
      rule: 'observations/verb',
      evidence: [evidenceOf('over 300 t')],
      quantity: 0,
      indicator: 'commodity_volume',
      measure: 'tea',
      subjects: [0],
      counterpart: 1,
      about: null,
      place: null,
      status: 'actual',
      period: '2023',
      reportedBy: null,
      sign: 1,
    },
  ],
  events: [
    {
      rule: 'events/verb',
      evidence: [evidenceOf('Kenya 😀 sold over 300 t of tea to Egypt')],
      type: 'COOPERATE',
      mode: null,
      auxiliary: null,
      action: 'sell',
      date: '2023',
      actors: [0],
      recipients: [1],
      place: null,
      project: null,
      reportedBy: null,
    },
  ],
  projects: [],
  relations: [],
  declined: [{ ...evidenceOf('2023'), table: 'observations', reason: 'a calendar year is no amount' }],
};
