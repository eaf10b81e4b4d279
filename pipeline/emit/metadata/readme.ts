/** README.md beside the data: what it is, how to cite it, how to load it without damage. */
import { dataset } from '../../../schemas/dataset.ts';
import { type FileRecord, type OutputFile, textFile } from '../file.ts';
import type { EmitInput } from '../rows.ts';
import { citationOf, summaryTitle } from './about.ts';
import { loading } from './loading.ts';
import { markdownTable } from './markdown.ts';

export function readme(input: EmitInput, _earlier: readonly FileRecord[]): readonly OutputFile[] {
  const { version, tables, issues, refused, corrections } = input;
  const rows = tables.map(({ name, description, rows }) => [`\`${name}\``, String(rows.length), description]);
  const text = `# ${summaryTitle(version)}

${dataset.description}

${markdownTable(['table', 'rows', 'one row'], rows)}

Each table is here as \`.csv\`, \`.parquet\` and \`.arrow\`, all with the same values; \`${dataset.name}.xlsx\` holds all
tables in one workbook, \`${dataset.name}.sqlite\` in one database, \`${dataset.name}.jsonld\` and
\`${dataset.name}.nq\` as linked data (shapes in \`shapes.ttl\`). \`dictionary.md\` explains every column.

- **Evidence**: each fact has rows in \`evidence\` with the article, the place of the words
  (\`text[char_start:char_end]\` in Python) and the words.
- **Accuracy**: \`quality.json\` holds what was measured on articles read by hand, and how full each column is.
- **Problems**: \`issues.jsonl\` (${issues.length}) lists what looks doubtful, \`refused.jsonl\` (${refused.length}) the facts that were
  left out, each with its reason.
- **Review**: \`corrections.jsonl\` (${corrections.length}) lists what reviewers accepted, changed, added and retracted, who and why. A
  row with confidence 1 has been reviewed; \`origin\` says whether it stands as it was read.
- **Versions**: \`changes.json\`, where there was an earlier version, lists what changed since. A removed,
  renamed or retyped column raises the first number, new rows, tables and columns the second, corrected values the third.
- **Check**: \`sha256sum --check SHA256SUMS\`. \`contentHash\` in \`datapackage.json\` is the hash of a table's rows
  and the same from CSV, Parquet, Arrow, XLSX and SQLite.

${loading}

## Licence

[${dataset.licenseTitle}](${dataset.licenseUrl}) (\`${dataset.license}\`). ${dataset.rights}

## Cite

${citationOf(version)} \`CITATION.cff\` has the same for programs.
`;
  return [textFile('README.md', text)];
}
