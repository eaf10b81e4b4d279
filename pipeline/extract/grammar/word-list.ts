import type { NameKind } from './sentence.ts';

/** What is known of single words; kept in the model file, written in seeds/model/words.csv. */
export interface WordList {
  /** Words whose full stop belongs to them and never ends a sentence: "Dr." */
  readonly titles: readonly string[];
  /** Words whose full stop belongs to them and may end a sentence as well: "Inc." */
  readonly abbreviations: readonly string[];
  /** First parts of compounds that stay together at the hyphen: "anti" in "anti-government". */
  readonly prefixes: readonly string[];
  /** Two words written as one, with a bar between them: "can|not". */
  readonly contractions: readonly string[];
  /** Words that tell the kind of a name as its last or first word: "Bank", "Cyclone". */
  readonly nameWords: Readonly<Record<string, NameKind>>;
}
