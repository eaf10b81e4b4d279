/** What the exit codes of `clipsheet` say. */
export const exitCodes = {
  done: 0,
  /** Nothing was written. */
  failed: 1,
  /** The command line was not understood. */
  usage: 2,
  /** The version was written without some articles, which the messages name. */
  incomplete: 3,
} as const;
