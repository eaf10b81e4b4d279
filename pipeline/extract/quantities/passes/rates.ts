import type { Passage } from '../amount.ts';
import { type Draft, widened } from '../draft.ts';
import { readUnit } from '../unit.ts';

/** Reads what a rate is counted by: "per year", "a day", "annually", "/MWh", "annual … worth". */
export function readRates(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.map((item) =>
    item.per === null ? (rateAfter(passage, item) ?? rateBefore(passage, item) ?? item) : item,
  );
}

const each: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every']);

/** Skips what is measured: "4.2 billion litres of fuel a year", at most four words of it. */
function afterSubstance({ words }: Passage, at: number): number[] {
  if (words[at]?.lower !== 'of') return [at];
  const places = [at];
  for (let next = at + 2; next <= at + 5; next += 1) {
    if (words[next - 1]?.kind !== 'letters') break;
    places.push(next);
  }
  return places;
}

function rateAfter(passage: Passage, item: Draft): Draft | undefined {
  for (const at of afterSubstance(passage, item.widest.next)) {
    const read = rateAt(passage, item, at);
    const again = read && (rateAt(passage, { ...read, per: null }, read.widest.next) ?? read);
    if (again) return again;
  }
  return undefined;
}

function rateAt(passage: Passage, item: Draft, at: number): Draft | undefined {
  const { words, lexicon } = passage;
  const word = words[at];
  if (!word) return undefined;
  const adverb = lexicon.rateAdverbs.get(word.lower);
  if (adverb !== undefined) return isAdjectiveUse(passage, at) ? undefined : rated(item, adverb, at + 1);
  const tied = word.text === '-' && word.glued ? at + 1 : at;
  const opener = words[tied]?.lower ?? '';
  const per = opener === 'per' || opener === '/';
  if (!per && !each.has(opener)) return undefined;
  if (opener === '/' && !words[tied]?.glued) return undefined;
  const from = words[tied + 1]?.text === '-' && words[tied + 1]?.glued ? tied + 2 : tied + 1;
  const noun = lexicon.rateNouns.at(words, from);
  if (noun && (per || isShortRate(noun.value, item, words[noun.next]?.lower)))
    return rated(item, noun.value, noun.next);
  const unit = readUnit(passage, from);
  if (
    !unit ||
    unit.value.dimension === 'percent' ||
    unit.value.dimension === 'time' ||
    (!per && item.dimension !== 'money') ||
    opener === 'each'
  )
    return undefined;
  return rated(item, unit.value.unit, unit.next);
}

/** "a year", "a day", "a share" are rates; "a household", "a worker" begin another phrase, and so does "a year earlier". */
function isShortRate(per: string, item: Draft, after: string | undefined): boolean {
  if (/^(?:earlier|ago|before|later|after|old)$/.test(after ?? '')) return false;
  return ['year', 'month', 'week', 'day', 'h', 'min', 's', 'quarter'].includes(per)
    ? per !== item.unit
    : item.dimension === 'money' &&
        ['share', 'dozen', 'head', 'person', 'night', 'unit', 'bushel', 'bag', 'piece'].includes(per);
}

/** "daily" in "300 daily flights" stands before its noun. */
function isAdjectiveUse({ words, lexicon }: Passage, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    lexicon.rateAdjectives.has(word.lower) &&
    words[at + 1]?.kind === 'letters' &&
    words[at + 1]?.glued === false &&
    words[at + 1]?.lower.endsWith('s') === true
  );
}

/** "annual transit rights worth US$ 100 million", "a yearly fee of $5": the adjective stands in the noun phrase before. */
function rateBefore({ words, lexicon }: Passage, item: Draft): Draft | undefined {
  if (item.dimension === 'percent' || item.dimension === 'time') return undefined;
  const link = words[item.widest.first - 1]?.lower ?? '';
  const near = lexicon.rateAdjectives.get(link);
  if (near !== undefined) return { ...item, per: near };
  const reach = linkReach[link];
  for (let at = item.widest.first - 2; at >= item.widest.first - 1 - (reach ?? 0); at -= 1) {
    const word = words[at];
    if (!word || word.kind !== 'letters') return undefined;
    const per = lexicon.rateAdjectives.get(word.lower);
    if (per !== undefined) return { ...item, per };
  }
  return undefined;
}

/** How many words before "worth", "of" … the adjective may stand. */
const linkReach: Readonly<Record<string, number>> = { worth: 5, of: 5, at: 5, to: 5, from: 7 };

function rated(item: Draft, per: string, next: number): Draft {
  return { ...widened(item, item.widest.first, next), per };
}
