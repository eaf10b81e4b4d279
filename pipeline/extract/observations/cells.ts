/** Numbers in the cells of a table pasted as text: the head of their column gives time and standing. */
import type { ObservationFact } from '../../../schemas/extracted.ts';
import type { Status } from '../../../schemas/vocabulary.ts';
import type { MarkedArticle } from '../document.ts';
import { bounded, datesOf } from './dated.ts';
import type { ObservationLexicon } from './lexicon.ts';

/** How many rows may stand between a cell and the head of its column. */
const reach = 20;

interface Column {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** "Indicator | Baseline (2022) | Target (2028)" above "Trips | 84,000 | 130,000". */
export function readColumns<Fact extends ObservationFact>(
  article: MarkedArticle,
  facts: readonly Fact[],
  lexicon: ObservationLexicon,
): Fact[] {
  return facts.map((fact) => {
    const [{ passage, start }] = fact.evidence;
    const column = columnOf(article, passage, start);
    if (column === undefined) return fact;
    const inside = datesOf(article, column.passage).find(
      (date) => date.start >= column.start && date.end <= column.end,
    );
    const period = fact.period ?? (inside === undefined ? null : bounded(inside));
    return { ...fact, period, status: statusIn(article, column, lexicon) ?? fact.status };
  });
}

/** The cell at the head of the column in which a number stands. */
function columnOf(
  { article, passages, quantities }: MarkedArticle,
  passage: number,
  start: number,
): Column | undefined {
  const row = textOf(passage);
  const index = (row.text.slice(0, start - row.start).match(/\|/g) ?? []).length;
  if (index === 0) return undefined;
  for (let above = passage - 1; above >= Math.max(0, passage - reach); above -= 1) {
    const head = textOf(above);
    const cells = head.text.split('|');
    if (cells.length <= index) return undefined;
    if (quantities.some((quantity) => quantity.passage === above)) continue;
    const before = cells.slice(0, index).reduce((length, cell) => length + cell.length + 1, 0);
    const from = head.start + before;
    return { passage: above, start: from, end: from + (cells[index] ?? '').length };
  }
  return undefined;

  function textOf(at: number): { readonly text: string; readonly start: number } {
    const { start: from, end } = passages[at] ?? { start: 0, end: 0 };
    return { text: article.text.slice(from, end), start: from };
  }
}

function statusIn(
  { sentences }: MarkedArticle,
  { passage, start, end }: Column,
  lexicon: ObservationLexicon,
): Status | undefined {
  const words = sentences[passage]?.tokens.filter((token) => token.start >= start && token.end <= end) ?? [];
  return words
    .map(
      (token) =>
        lexicon.statusOf({ ...token, upos: 'NOUN', lemma: token.text.toLowerCase() }) ?? lexicon.statusOf(token),
    )
    .find((status) => status !== undefined);
}
