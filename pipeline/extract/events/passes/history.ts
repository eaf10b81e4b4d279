import type { EventFact } from '../../../../schemas/extracted.ts';
import type { MarkedArticle } from '../../document.ts';

const yearsAgo = 2;

/** The last year that an EDTF expression of ISO years speaks of; null for open or unknown ends. */
function lastYear(edtf: string): number | null {
  const end = edtf.split('/').at(-1) ?? '';
  const year = /^(\d{3})([\dX])/.exec(end);
  return year ? Number(`${year[1]}${year[2] === 'X' ? '9' : year[2]}`) : null;
}

/**
 * The year that the article speaks from: that of its publication, else the latest of its days and months ("next year" is
 * none), else of all its dates.
 */
function yearOfStory({ article, dates }: MarkedArticle): number | null {
  if (article.published) return Number(article.published.slice(0, 4));
  const told = dates.filter(({ edtf, bound }) => edtf !== null && bound !== 'until');
  const near = told.filter(
    ({ basis, precision }) => basis !== 'relative' && (precision === 'day' || precision === 'month'),
  );
  const years = (near.length > 0 ? near : told).flatMap(({ edtf }) => lastYear(edtf ?? '') ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * Marks events as `historical` that lie two years or more before the story. A text without a date of its own and of one
 * sentence is its own story: a year that it names lies back.
 */
export function withBackground(article: MarkedArticle, events: readonly EventFact[]): EventFact[] {
  const story = yearOfStory(article);
  const lone = article.article.published === null && article.passages.length === 1;
  return events.map((event) => {
    const year = event.date === null || event.auxiliary !== null ? null : lastYear(event.date);
    if (year === null || story === null) return event;
    const past = lone ? /^\d{4}(?:-\d\d)?$/.test(event.date ?? '') : story - year >= yearsAgo;
    return past ? { ...event, auxiliary: 'historical' as const } : event;
  });
}
