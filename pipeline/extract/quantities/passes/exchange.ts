import type { Passage } from '../amount.ts';
import { type Draft, widened } from '../draft.ts';
import type { CurrencyReading } from '../lexicon.ts';
import { readCurrencyAfter } from '../unit.ts';

/** How many words before the number the currency that it counts may stand. */
const reach = 12;

const links: ReadonlySet<string> = new Set(['to', 'per', 'against', 'a']);

/** "The rupee closed at 83.43 to the dollar", "26.7 per dollar": the number is in the currency named before it. */
export function readExchangeRates(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.map((item) => {
    if (item.dimension !== 'count') return item;
    const { words } = passage;
    const link = words[item.next];
    if (!link || !links.has(link.lower)) return item;
    const at = item.next + (/^(?:the|one|us|a)$/.test(words[item.next + 1]?.lower ?? '') ? 2 : 1);
    const other = readCurrencyAfter(passage, at) ?? readCurrencyAfter(passage, at + 1);
    const own = other && currencyBefore(passage, item.widest.first);
    const [row] = own?.rows ?? [];
    const [base] = other?.value.rows ?? [];
    if (!other || !own || !row || !base || row === base) return item;
    const rate = { unit: row.code, dimension: 'money' as const, currency: own, per: base.code, counted: null };
    return widened({ ...item, ...rate }, item.widest.first, other.next);
  });
}

function currencyBefore(passage: Passage, first: number): CurrencyReading | undefined {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const found = passage.words[at]?.kind === 'letters' ? readCurrencyAfter(passage, at) : undefined;
    if (found !== undefined) return found.value;
  }
  return undefined;
}
