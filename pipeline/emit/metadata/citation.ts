/** CITATION.cff: how to cite the dataset (Citation File Format 1.2.0). */
import { stringify } from 'yaml';
import { dataset, released } from '../../../schemas/dataset.ts';
import { type OutputFile, textFile } from '../file.ts';
import type { EmitInput } from '../rows.ts';

export function citation({ version }: EmitInput): readonly OutputFile[] {
  const text = stringify({
    'cff-version': '1.2.0',
    message: 'If you use this dataset, please cite it as below.',
    type: 'dataset',
    title: dataset.title,
    version,
    'date-released': released,
    abstract: dataset.description,
    authors: [{ name: dataset.creator }],
    keywords: [...dataset.keywords],
    license: dataset.license,
    'license-url': dataset.licenseUrl,
  });
  return [textFile('CITATION.cff', text)];
}
