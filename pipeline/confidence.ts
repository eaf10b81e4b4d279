/** What test/quality.json says of each rule -> the confidence of its rows. */
import { z } from 'zod';

const measured = z.looseObject({
  rules: z.record(z.string(), z.record(z.string(), z.looseObject({ matched: z.number(), emitted: z.number() }))),
});

/**
 * The measured precision of a rule, smoothed: (right + 1) / (made + 2), so that a rule never measured has 0.5.
 * Rounded to three digits.
 */
export function createConfidence(quality: unknown): (rule: string) => number {
  const parsed = measured.safeParse(quality);
  const tables = parsed.success ? Object.values(parsed.data.rules) : [];
  const scores = new Map(tables.flatMap((rules) => Object.entries(rules)));
  return (rule) => {
    const { matched, emitted } = scores.get(rule) ?? { matched: 0, emitted: 0 };
    return Math.round(((matched + 1) / (emitted + 2)) * 1000) / 1000;
  };
}
