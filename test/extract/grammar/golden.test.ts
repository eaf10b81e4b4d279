import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseText } from '../../../pipeline/parse.ts';
import { shippedModel } from './shipped-model.ts';

test('the shipped model reads the seed article exactly so', async () => {
  const article = readFileSync(new URL('../../../seeds/articles/taliban-central-asia.txt', import.meta.url), 'utf8');
  await expect(parseText(article, shippedModel)).toMatchFileSnapshot('./golden/taliban-central-asia.conllu');
});
