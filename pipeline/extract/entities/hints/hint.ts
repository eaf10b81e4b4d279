import type { Atom } from '../reading/atoms.ts';
import type { NameContext } from '../reading/name-run.ts';
import type { Votes } from '../reading/sighting.ts';
import type { FoundName } from '../readers/reader.ts';

/** What one sign around or inside a name says of its kind; empty when the sign is missing. */
export type Hint = (context: NameContext, name: FoundName) => Votes;

/** The atom's characters; empty beyond the sentence. */
export function textOf(atoms: readonly Atom[], index: number): string {
  return atoms[index]?.text ?? '';
}
