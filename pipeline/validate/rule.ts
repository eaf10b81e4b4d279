import type { TableName, Tables } from '../../schemas/tables.ts';

/** The texts of the articles by id. */
export type Texts = ReadonlyMap<string, string>;

/** A row that breaks a rule. */
export interface Breach {
  readonly table: TableName;
  /** The key of the row, its values joined by a space. */
  readonly row: string;
  readonly article: string | null;
  readonly column: string | null;
  readonly actual: string;
  readonly expected: string;
}

/** A rule that holds inside a row or between rows. */
export interface Rule {
  /** Its file below pipeline/validate/rules. */
  readonly id: string;
  /** What must hold, as a sentence. */
  readonly says: string;
  /**
   * `refuse`: a fact that breaks it is left out, with the reason: it was misread.
   * `error`: the data is broken, no version is written: it is a fault of the program.
   */
  readonly outcome: 'refuse' | 'error';
  readonly check: (tables: Tables, texts: Texts) => readonly Breach[];
}
