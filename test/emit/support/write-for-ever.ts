/** Run by the test of killed writers: writes one version after another, all files of one the same. */
import { writeVersion } from '../../../pipeline/emit/write-version.ts';

const [folder = ''] = process.argv.slice(2);
for (let turn = 1; ; turn++) {
  const bytes = new TextEncoder().encode(String(turn).repeat(10_000));
  const files = Array.from({ length: 20 }, (_, number) => ({ path: `${number}.csv`, bytes }));
  await writeVersion(folder, '1.0.0', files);
  process.send?.(turn);
}
