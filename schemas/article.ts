import { z } from 'zod';

/** What a sidecar (`<id>.yaml`) or a worker's input line may say of an article beside its text. All optional. */
export const sidecarSchema = z.strictObject({
  title: z.string().min(1).nullish(),
  authors: z.array(z.string().min(1)).nullish(),
  publisher: z.string().min(1).nullish(),
  published: z.iso.date().nullish(),
  url: z.url().nullish(),
  language: z.string().min(2).nullish(),
  rights: z.string().min(1).nullish(),
});

export type Sidecar = z.infer<typeof sidecarSchema>;

/** An article as the pipeline sees it: its text, untouched, and what the sidecar says. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** Publication date, ISO 8601 day. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly rights: string | null;
}
