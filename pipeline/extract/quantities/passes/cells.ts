import type { Passage } from '../amount.ts';
import type { Draft } from '../draft.ts';
import { readCurrencyAfter, readUnit } from '../unit.ts';

type Head = Partial<Pick<Draft, 'unit' | 'dimension' | 'unitBasis' | 'currency' | 'per'>> & { readonly factor: number };

/**
 * Gives the bare numbers of a table row what its head says: "Share of wharves open (%) | 15 | 70", "Exports ($m) | 310",
 * "Trips a year | 84,000".
 */
export function readCells(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const bar = passage.words.findIndex(({ text }) => text === '|');
  if (bar < 1) return [...drafts];
  const head = headOf(passage, bar);
  return drafts.map((item) => {
    if (item.first < bar || item.dimension !== 'count') return item;
    const { factor, ...unit } = head;
    return { ...item, ...unit, per: item.per ?? head.per ?? null, value: item.value * factor };
  });
}

/** The unit in brackets and the rate of the words before the first bar. */
function headOf(passage: Passage, bar: number): Head {
  const { words, lexicon } = passage;
  const open = words.findIndex(({ text }, at) => text === '(' && at < bar);
  const each = words.findIndex(({ lower }, at) => at < bar && (lower === 'a' || lower === 'per'));
  const per = (each === -1 ? undefined : lexicon.rateNouns.at(words, each + 1)?.value) ?? null;
  const isPeople = lexicon.people.has(words[bar - 1]?.lower ?? '');
  if (open === -1) return isPeople ? { unit: 'person', dimension: 'people', factor: 1, per } : { factor: 1, per };
  const money = readCurrencyAfter(passage, open + 1);
  if (money !== undefined) {
    const [row] = money.value.rows;
    if (row === undefined) return { factor: 1, per };
    const unitBasis = money.value.sure ? 'stated' : 'assumed';
    return {
      unit: row.code,
      dimension: 'money',
      unitBasis,
      currency: money.value,
      factor: scaleOf(words[money.next]),
      per,
    };
  }
  const scale = scaleOf(words[open + 1]);
  const unit = readUnit(passage, scale === 1 ? open + 1 : open + 2);
  if (unit === undefined) return { factor: scale, per };
  return { unit: unit.value.unit, dimension: unit.value.dimension, factor: scale * unit.value.factor, per };
}

/** "m", "bn", "million", "thousand" in the head of a row. */
function scaleOf(word: { readonly lower: string } | undefined): number {
  const lower = word?.lower ?? '';
  if (/^(?:m|mn|mln|million|millions)$/.test(lower)) return 1e6;
  if (/^(?:bn|b|bln|billion|billions)$/.test(lower)) return 1e9;
  return /^(?:thousand|thousands|k|000)$/.test(lower) ? 1e3 : 1;
}
