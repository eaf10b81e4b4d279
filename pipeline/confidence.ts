/** What test/quality.json says of each rule -> the confidence of its rows. */
import { z } from 'zod';

const measured = z.looseObject({
  rules: z.record(z.string(), z.record(z.string(), z.looseObject({ whole: z.number(), emitted: z.number() }))),
});

/**
 * How many of a rule's rows on the gold articles were right in every field that a reader needs, smoothed:
 * (right + 1) / (made + 2), so that a rule never measured has 0.5. Rounded to three digits,
 * below 1, which is for rows that a person has reviewed.
 */
export function createConfidence(quality: unknown): (rule: string) => number {
  const parsed = measured.safeParse(quality);
  const tables = parsed.success ? Object.values(parsed.data.rules) : [];
  const scores = new Map(tables.flatMap((rules) => Object.entries(rules)));
  return (rule) => {
    const { whole, emitted } = scores.get(rule) ?? { whole: 0, emitted: 0 };
    return Math.min(999, Math.round(((whole + 1) / (emitted + 2)) * 1000)) / 1000;
  };
}
