import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** SHA256SUMS as another process prints it. */
async function checksums(order: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const script = join(import.meta.dirname, 'support', 'print-checksums.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, order], {
    env: { ...process.env, ...environment },
  });
  return stdout;
}

it('gives the same bytes in another time zone and locale, with the rows in another order', async () => {
  const [here, there] = await Promise.all([
    checksums('as-is', { TZ: 'UTC', LC_ALL: 'C' }),
    checksums('reversed', { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
  ]);
  expect(here).toContain('  clipsheet.xlsx\n');
  expect(there).toBe(here);
}, 60_000);
