/** Finds pull quotes: lines that repeat a run of another line word for word. */

const shortest = 40;
const prefixLength = 32;
// Keeps a text of ten thousand equal lines linear.
const mostSharing = 8;

/**
 * Positions of the lines that stand whole inside a longer line, or that stand a second time.
 * Quotation marks around a line do not count. Linear in the text: only places where a word begins like one of the
 * lines are compared.
 */
export function findRepeats(lines: readonly string[]): ReadonlySet<number> {
  const bare = lines.map((line) => line.replace(/^["“‘']|["”’']$/gu, ''));
  const byPrefix = new Map<string, number[]>();
  for (const [index, line] of bare.entries()) {
    if (line.length < shortest) continue;
    const prefix = line.slice(0, prefixLength);
    const sharing = byPrefix.get(prefix) ?? [];
    if (sharing.length < mostSharing) byPrefix.set(prefix, [...sharing, index]);
  }
  const repeats = new Set<number>();
  for (const [at, line] of bare.entries()) {
    for (const match of line.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}"“‘]/gu)) {
      const candidates = byPrefix.get(line.slice(match.index, match.index + prefixLength)) ?? [];
      for (const index of candidates) {
        const quote = bare[index] as string;
        const longerOrAbove = line.length > quote.length || at < index;
        if (index !== at && longerOrAbove && line.startsWith(quote, match.index)) repeats.add(index);
      }
    }
  }
  return repeats;
}
