import type { PassageKind } from '../../schemas/vocabulary.ts';
import type { Context } from './context.ts';
import { describe } from './context.ts';
import { normaliseName } from './names.ts';
import { scoreTable, type TableResult } from './score-table.ts';

/** A stretch of the article that is no running text. Gold only counts pull quotes, so theirs have no text. */
interface Stretch {
  readonly kind: PassageKind;
  readonly text: string | null;
}

function goldStretches({ passages }: Context['gold']): Stretch[] {
  const stretch = (kind: PassageKind) => (text: string | null) => ({ kind, text });
  return [
    ...passages.headings.map(stretch('heading')),
    ...Array.from({ length: passages.pull_quotes }, () => stretch('pull_quote')(null)),
    ...passages.bylines.map(stretch('byline')),
    ...passages.boilerplate_starts.map(stretch('boilerplate')),
    ...passages.captions.map(stretch('caption')),
  ];
}

/** Pull quotes and boilerplate are taken by the paragraph, other kinds by the passage. */
function emittedStretches({ tables }: Context): Stretch[] {
  const stretches: { kind: PassageKind; text: string; paragraph: number }[] = [];
  for (const { kind, text, paragraph } of [...tables.passages].sort((a, b) => a.position - b.position)) {
    if (kind === 'body') continue;
    const last = stretches.at(-1);
    const joins = kind === 'pull_quote' || kind === 'boilerplate';
    if (joins && last?.kind === kind && last.paragraph === paragraph) last.text = `${last.text} ${text}`;
    else stretches.push({ kind, text, paragraph });
  }
  return stretches;
}

function sameStretch(gold: Stretch, emitted: Stretch): boolean {
  if (gold.kind !== emitted.kind) return false;
  if (gold.text === null || emitted.text === null) return true;
  const [wanted, found] = [normaliseName(gold.text), normaliseName(emitted.text)];
  return gold.kind === 'boilerplate' ? found.startsWith(wanted) : found.includes(wanted) || wanted.includes(found);
}

/** Compares headings, pull quotes (by number), bylines, boilerplate (by its beginning) and captions. */
export function scorePassages(context: Context): TableResult<Stretch, Stretch> {
  const gold = goldStretches(context.gold);
  return scoreTable<Stretch, Stretch>({
    table: 'passages',
    article: context.gold.article,
    gold,
    emitted: emittedStretches(context),
    mayMatch: sameStretch,
    preference: (one, other) => (one.text?.length === other.text?.length ? 1 : 0),
    fields: [],
    wholeFields: [],
    // One byline of gold may be two sentences.
    forgiven: (row) => row.kind !== 'pull_quote' && gold.some((one) => sameStretch(one, row)),
    describeGold: (one) => describe(one.text ?? '', one.kind),
    describeEmitted: (row) => describe(row.text ?? '', row.kind),
  });
}
