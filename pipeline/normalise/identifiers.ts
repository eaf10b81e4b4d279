import { createHash } from 'node:crypto';

type Part = string | number | null | readonly Part[];

/**
 * The id of a row, made from its content: the same content gives the same id on every machine, in every run.
 * @param prefix what kind of row it is: `event`
 * @param parts the normalised content, in a fixed order
 */
export function contentId(prefix: string, parts: readonly Part[]): string {
  return `${prefix}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)}`;
}

/** Counts how often a content has occurred, so that equal rows of one article get different ids. */
export function createOccurrenceCounter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}

// Letters that Unicode does not decompose into a Latin letter and a mark.
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A readable id: "Côte d’Ivoire" is "cote-d-ivoire". Text without Latin letters or digits gives a hash. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => latin[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? contentId('entity', [name]) : slug;
}
