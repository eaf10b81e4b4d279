import { isDash } from '../../quantities/words.ts';
import { century, isMeasure, readYear } from '../parts.ts';
import { type DatePassage, type DateRule, found } from '../rule.ts';

/** Two years written as one, and financial years. */
export const years: DateRule = {
  id: 'dates/rules/years',
  read(passage, at) {
    return financial(passage, at) ?? pair(passage, at, at);
  },
  examples: [
    ['in 2012-13', '2012/2013'],
    ['FY2023-24 and FY24', '2023/2024', '2024'],
    ['in the fiscal year 2023/24', '2023/2024'],
    ['fiscal 2024', '2024'],
    ['2014–2018', '2014/2018'],
  ],
  counterexamples: ['CASA-2000-21'],
};

function pair(passage: DatePassage, first: number, at: number) {
  const { words } = passage;
  const start = readYear(passage, at);
  const link = words[at + 1];
  const end = words[at + 2];
  if (!start || !link?.glued || !end?.glued || end.kind !== 'digits' || !(isDash(link) || link.text === '/'))
    return undefined;
  if (words[at]?.glued && /[-/.]/.test(words[at - 1]?.text ?? '')) return undefined;
  const last =
    end.text.length === 2
      ? Math.floor(start.value / 100) * 100 + Number(end.text)
      : end.text.length === 4
        ? readYear(passage, at + 2)?.value
        : undefined;
  if (last === undefined || last <= start.value || isMeasure(passage, at + 3)) return undefined;
  if (end.text.length === 2 && last !== start.value + 1 && link.text === '/') return undefined;
  if (words[at + 3]?.glued && /[-/]/.test(words[at + 3]?.text ?? '') && words[at + 4]?.kind === 'digits')
    return undefined;
  return found(years.id, first, at + 3, { kind: 'years', first: start.value, last });
}

/** "FY2023-24", "FY24", "fiscal year 2023/24", "financial year 2023". */
function financial(passage: DatePassage, at: number) {
  const { words } = passage;
  const opener = words[at]?.lower;
  if (opener !== 'fy' && opener !== 'fiscal' && opener !== 'financial' && opener !== 'marketing') return undefined;
  const named = words[at + 1]?.lower === 'year' ? at + 2 : at + 1;
  if (opener !== 'fy' && opener !== 'fiscal' && named === at + 1) return undefined;
  const from = words[named]?.text === '’' || words[named]?.text === "'" ? named + 1 : named;
  const both = pair(passage, at, from);
  if (both) return both;
  const single = readYear(passage, from);
  if (single) return found(years.id, at, single.next, { kind: 'year', year: single.value });
  const short = words[from];
  if (!short || !/^\d\d$/.test(short.text) || opener !== 'fy') return undefined;
  const end =
    isDash(words[from + 1]) && words[from + 1]?.glued && /^\d\d$/.test(words[from + 2]?.text ?? '')
      ? Number(words[from + 2]?.text)
      : undefined;
  if (end === undefined) return found(years.id, at, from + 1, { kind: 'year', year: century(Number(short.text)) });
  return found(years.id, at, from + 3, { kind: 'years', first: century(Number(short.text)), last: century(end) });
}
