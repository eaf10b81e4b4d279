/** Finds every expression of an article that names a calendar time and resolves it within the article. */
import type { DateExpression } from '../../../schemas/extracted.ts';
import type { ReadArticle } from '../document.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { splitWords } from '../quantities/words.ts';
import { type DateLexicon, type DateReference, dateLexicon } from './lexicon.ts';
import { boundOf } from './passes/bounds.ts';
import { joinIntervals } from './passes/intervals.ts';
import { isDayFirst } from './passes/order.ts';
import { phaseOfEdtf } from './passes/phase-edtf.ts';
import { readPhases } from './passes/phases.ts';
import { ownDay } from './passes/own-day.ts';
import { storyOf } from './passes/story.ts';
import { tenseAt } from './passes/tense.ts';
import { publishedDay } from './context.ts';
import { precisionOfEdtf } from './edtf-text.ts';
import { resolve } from './resolve.ts';
import type { DatePassage, FoundDate } from './rule.ts';
import { shiftEdtf } from './shift.ts';
import { scanDates } from './scan.ts';

interface ScannedPassage {
  readonly passage: DatePassage;
  readonly sentence: Sentence | undefined;
  readonly dates: readonly FoundDate[];
}

/**
 * Builds the finder once from the reference rows.
 * @returns a pure function from an article to its dates in the order of the text; those that cannot be resolved carry the reason
 */
export function createDateFinder(reference: DateReference): (article: ReadArticle) => DateExpression[] {
  const lexicon = dateLexicon(reference);
  return (article) => findDates(article, lexicon);
}

function findDates({ article, passages, sentences }: ReadArticle, lexicon: DateLexicon): DateExpression[] {
  const scanned = passages.map(({ start, end }, index): ScannedPassage => {
    const passage = { text: article.text, words: splitWords(article.text, start, end), lexicon };
    return {
      passage,
      sentence: sentences[index],
      dates: joinIntervals(passage, readPhases(passage, scanDates(passage))),
    };
  });
  return resolveAll(scanned, article.published);
}

/** The tense that "last", "this" and "next" show. */
const tenses = ['past', null, 'future'] as const;

/** How many passages back a date may stand that "the same month" means. */
const anchorReach = 2;

/** The same for "the same period", which may mean one named further back. */
const periodReach = 6;

function resolveAll(scanned: readonly ScannedPassage[], published: string | null): DateExpression[] {
  const dayFirst = isDayFirst(scanned);
  const day = publishedDay(published) ?? ownDay(scanned);
  const story = storyOf(
    scanned.map(({ passage, sentence, dates }) => ({
      dates,
      bound: (item: FoundDate) => boundOf(passage, item),
      tense: (item: FoundDate) => tenseAt(passage, sentence, item),
    })),
    day,
  );
  const resolved: DateExpression[] = [];
  scanned.forEach(({ passage, sentence, dates }, index) => {
    for (const item of dates) {
      const isPeriod = item.calendar.kind === 'shift' && item.calendar.unit === 'period';
      // "the same period" has always been before: a plan for 2030 is not what it means.
      const isPast = (edtf: string): boolean => published === null || edtf <= published;
      const last = resolved.findLast(
        ({ edtf }) => edtf !== null && (!isPeriod || (isPast(edtf) && (edtf.includes('/') || edtf.length === 4))),
      );
      const context = {
        published: day,
        anchor: last && index - last.passage <= (isPeriod ? periodReach : anchorReach) ? last.edtf : null,
        story: item.direction === undefined ? story(index, item) : { year: null, near: day },
        tense: item.direction === undefined ? tenseAt(passage, sentence, item) : tenses[item.direction + 1],
      };
      const calendar = item.other !== null && dayFirst ? item.other : item.calendar;
      const result = resolve(calendar, item.yearShift, context);
      if (!('reason' in result) || !isNow(passage, item)) resolved.push(expressionOf(item, passage, index, result));
    }
  });
  return resolved;
}

/** Without a day to count from, "today" and its like mean now. */
function isNow({ words, lexicon }: DatePassage, { first }: FoundDate): boolean {
  return lexicon.dayNames.has(words[first]?.lower ?? '');
}

function expressionOf(
  item: FoundDate,
  passage: DatePassage,
  index: number,
  result: ReturnType<typeof resolve>,
): DateExpression {
  const { words } = passage;
  const place = { passage: index, start: words[item.first]?.start ?? 0, end: words[item.next - 1]?.end ?? 0 };
  const common = { ...place, approximate: item.approximate, bound: boundOf(passage, item), rule: item.rule };
  if ('reason' in result)
    return { ...common, edtf: null, basis: 'relative', precision: 'range', unresolved: result.reason };
  const edtf =
    item.monthsBefore !== undefined
      ? `${shiftEdtf(result.edtf, 'month', -item.monthsBefore)}/${result.edtf}`
      : item.phase === null
        ? result.edtf
        : phaseOfEdtf(result.edtf, item.phase);
  return {
    ...common,
    edtf,
    basis: item.other !== null ? 'implied' : result.basis,
    precision: edtf === result.edtf ? result.precision : precisionOfEdtf(edtf),
    unresolved: null,
  };
}
