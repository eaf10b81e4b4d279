import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { expect, it } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import { emptyDataset } from './support/arbitrary-dataset.ts';
import { byPath, textOf } from './support/read.ts';

const readme = textOf(byPath(await emit(emptyDataset())), 'README.md');
const blocks = [...readme.matchAll(/^```(\S*)\n([^]*?)^```/gm)].map(([, language, code]) => [language, code] as const);

it('has code in languages that `make interop` runs, and in Power Query, which Excel runs', () => {
  expect(new Set(blocks.map(([language]) => language))).toEqual(new Set(['python', 'sql', 'r', 'powerquery', 'sh']));
});

it.each(blocks.filter(([language]) => language === 'powerquery'))(
  'has %s code that its parser reads',
  async (_, code) => {
    const result = await TaskUtils.tryLexParse(DefaultSettings, code as string);
    expect(result.resultKind).toBe('Ok');
    expect(result.stage).toBe('Parse');
  },
);
