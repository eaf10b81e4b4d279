/** What the tokeniser knows of single words; kept in the model file, written in seeds/model/words.csv. */
export interface WordList {
  /** Words whose full stop belongs to them and never ends a sentence: "Dr." */
  readonly titles: readonly string[];
  /** Words whose full stop belongs to them and may end a sentence as well: "Inc." */
  readonly abbreviations: readonly string[];
  /** First parts of compounds that stay together at the hyphen: "anti" in "anti-government". */
  readonly prefixes: readonly string[];
  /** Two words written as one, with a bar between them: "can|not". */
  readonly contractions: readonly string[];
}
