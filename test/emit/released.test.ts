import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { released, version } from '../../schemas/dataset.ts';

it('the day of the version is the one in the changelog', () => {
  const changelog = readFileSync(join(import.meta.dirname, '..', '..', 'CHANGELOG.md'), 'utf8');
  expect(changelog.split('\n')).toContain(`## ${version} — ${released}`);
});
