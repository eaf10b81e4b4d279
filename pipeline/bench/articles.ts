/** Articles for measuring speed and memory: made from templates, the same ones on every machine. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Article } from '../../schemas/article.ts';
import { toArticle } from '../files/articles.ts';

const SENTENCES = 16;
const SENTENCES_A_PARAGRAPH = 4;

const templatesSchema = z.object({
  slots: z.record(z.string(), z.array(z.union([z.string(), z.number()]))),
  sentences: z.array(z.string()),
});

type Random = () => number;
type Pick = <T>(values: readonly T[]) => T;

/** The article of a number: 16 sentences in four paragraphs, about 270 words. */
export function createArticleMaker(): (number: number) => Article {
  const { slots, sentences } = templatesSchema.parse(
    parse(readFileSync(new URL('templates.yaml', import.meta.url), 'utf8')),
  );
  return (number) => {
    const random = randomOf(number);
    const pick: Pick = (values) => values[Math.floor(random() * values.length)] as (typeof values)[number];
    const [home, abroad] = [pick(slots['country'] ?? []), pick(slots['country'] ?? [])];
    const fill = (sentence: string) =>
      sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) =>
        String(slot === 'home' ? home : slot === 'abroad' ? abroad : pick(slots[slot] ?? [slot])),
      );
    const told = Array.from({ length: SENTENCES }, () => fill(pick(sentences)));
    const paragraphs = Array.from({ length: SENTENCES / SENTENCES_A_PARAGRAPH }, (_, index) =>
      told.slice(index * SENTENCES_A_PARAGRAPH, (index + 1) * SENTENCES_A_PARAGRAPH).join(' '),
    );
    return toArticle(`bench-${String(number).padStart(7, '0')}`, `${paragraphs.join('\n\n')}\n`, {
      published: '2024-11-05',
    });
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function randomOf(seed: number): Random {
  let state = (seed + 1) * 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
