/** What the README, the workbook and the citation say of the dataset. */
import { dataset } from '../../../schemas/dataset.ts';
import type { EmitInput } from '../rows.ts';

export interface Paragraph {
  readonly heading: string;
  readonly text: string;
}

/** How to cite this version. */
export function citationOf(version: string): string {
  return `${dataset.creator}: ${dataset.title}, version ${version}. Licensed ${dataset.license}.`;
}

/** The dataset in a few short paragraphs of plain text. */
export function summaryOf({ version, tables, issues, refused }: EmitInput): readonly Paragraph[] {
  const counts = tables.map(({ name, rows }) => `${name} ${rows.length}`).join(', ');
  return [
    { heading: 'What it is', text: dataset.description },
    { heading: 'Version', text: version },
    { heading: 'Rows', text: counts },
    {
      heading: 'Issues and refused facts',
      text: `${issues.length} issues (issues.jsonl), ${refused.length} refused facts (refused.jsonl)`,
    },
    { heading: 'Licence', text: `${dataset.licenseTitle} (${dataset.license}), ${dataset.licenseUrl}` },
    { heading: 'Rights', text: dataset.rights },
    { heading: 'How to cite', text: citationOf(version) },
    {
      heading: 'Evidence',
      text: 'Every fact has rows in evidence: article, first and last character (Unicode code points from 0, end exclusive) and the quoted words.',
    },
    {
      heading: 'Empty cells',
      text: 'An empty cell means: not said, not known, or an empty list. There is no empty text in the data.',
    },
    {
      heading: 'Lists',
      text: 'In CSV and XLSX, lists are joined by "; ". A ";" or "\\" inside a value has a "\\" before it. In SQLite they are JSON.',
    },
    {
      heading: 'Measured accuracy',
      text: 'quality.json says how right the rows are, measured on articles read by hand.',
    },
  ];
}

/** The dataset's title with its version. */
export function summaryTitle(version: string): string {
  return `${dataset.title}, version ${version}`;
}
