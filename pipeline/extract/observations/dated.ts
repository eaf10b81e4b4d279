/** How a date of the sentence is tied to a number. */
import { edtfInterval } from '../../../schemas/edtf.ts';
import type { DateExpression, Quantity } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { prepositionOf } from '../grammar/structure/prepositions.ts';
import { ancestorsOf, hasRelation, headOf, headOfSpan, tokenAt } from '../grammar/structure/tree.ts';
import type { Frame } from './frame.ts';

export type Dated = DateExpression & { readonly edtf: string };

/** How many words may stand between a number and a date that belongs to it alone: "27 % in 2023", "5,000 MW by 2030". */
const nearReach = 2;

/** Words before a date with which another one is compared: "7 % less than in 2022", "55% down on a year ago". */
const comparing: ReadonlySet<string> = new Set(['than', 'on', 'from', 'over', 'with', 'to']);

const opening: ReadonlySet<string> = new Set(['starting', 'beginning', 'effective']);

/** How many characters a dateline may have before its date: "PORT-AU-PRINCE, Haiti, 21 November 2025 –". */
const datelineReach = 40;

/** The dates of a passage that can be periods of its numbers: all with a value that do not only open a dateline. */
export function datesOf({ article, passages, dates }: MarkedArticle, passage: number): Dated[] {
  const start = passages[passage]?.start ?? 0;
  return dates.filter((date): date is Dated => {
    if (date.passage !== passage || date.edtf === null) return false;
    const before = article.text.slice(start, date.start);
    const isDateline =
      date.start - start < datelineReach &&
      /^\p{Lu}[^.;:]*[,(]\s*$/u.test(before) &&
      /^\)?\s*(?:[–—-]|\([A-Z][A-Za-z ]+\)\s*[–—-])/u.test(article.text.slice(date.end, date.end + 20));
    return !isDateline;
  });
}

/** Only small words stand between the number and the date. */
export function isRightAfter({ tokens }: Sentence, quantity: Quantity, date: DateExpression): boolean {
  if (date.start < quantity.end) return false;
  const between = tokens.filter(
    (token) => token.start >= quantity.end && token.end <= date.start && token.text !== ',',
  );
  const isClear = between.length === 0 || between.some(({ text }) => opening.has(text));
  if (!isClear && tokens.some(({ start, text }) => text === ',' && start >= quantity.end && start < date.start)) {
    return false;
  }
  return (
    between.length <= nearReach &&
    between.every(({ upos, text }) => ['ADP', 'SCONJ', 'DET', 'ADV'].includes(upos) || opening.has(text))
  );
}

/**
 * Whether something is compared with a date: "than in 2022", "on a year ago"; but "on Thursday" is the day itself.
 * @param since whether "since January" is such a base too, as it is of a growth
 */
export function isBase(sentence: Sentence, date: Dated, since = true): boolean {
  if (date.bound === 'since') return since;
  const words = sentence.tokens.filter((token) => token.end <= date.start).slice(-2);
  const last = words.at(-1)?.text.toLowerCase() ?? '';
  const isDay = date.precision === 'day' && (last === 'on' || last === 'to' || last === 'over');
  return (
    words.some(({ text }) => text.toLowerCase() === 'than') ||
    (date.basis === 'relative' && !isDay && comparing.has(last))
  );
}

/** "the ban of July 2023", "an action plan for 2025-2027": the date belongs to a noun that is not the number's. */
export function isOfOther({ sentence, anchor, nouns }: Frame, date: Dated): boolean {
  const token = headOfSpan(sentence, date) ?? tokenAt(sentence, date.start);
  const noun = token && headOf(sentence, token);
  if (token === undefined || noun === undefined || !hasRelation(token, 'nmod')) return false;
  if (!/^(?:of|for)$/.test(prepositionOf(sentence, token) ?? '')) return false;
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return false;
  const tied = nouns.filter(({ tie, token: one }) => tie !== 'object' || one.deprel !== 'conj');
  const own = [anchor, ...ancestorsOf(sentence, anchor), ...tied.map(({ token: one }) => one)];
  return !own.includes(noun);
}

/** "$719 million for 2026", "the $410 million appeal for 2024": what a sum is asked or given for. */
export function isFor(sentence: Sentence, date: Dated): boolean {
  const token = headOfSpan(sentence, date) ?? tokenAt(sentence, date.start);
  return date.precision !== 'day' && token !== undefined && prepositionOf(sentence, token) === 'for';
}

/** Whether the time is over when the article appears: then it cannot be that of something still to come. */
export function isOver({ edtf }: Dated, published: string | null): boolean {
  const { end } = edtfInterval(edtf);
  return published !== null && end !== null && end < published;
}

/** "starting in January 2026" opens a period as "since" does. */
export function opens({ tokens }: Sentence, date: Dated): boolean {
  const before = tokens.filter((token) => token.end <= date.start).slice(-2);
  return before.some(({ text }) => opening.has(text.toLowerCase())) && !date.edtf.includes('/');
}

/** "since 2014" is `2014/..`. */
export function bounded({ edtf, bound }: Dated): string {
  return bound === 'since' && !edtf.includes('/') ? `${edtf}/..` : edtf;
}
