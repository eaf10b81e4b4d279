/** A version as it was published, read back from its CSV files and data package. */

import type { Applied } from './dataset.ts';

/** A cell as the CSV file has it; the empty string is null. */
export type PublishedRow = Readonly<Record<string, string>>;

export interface PublishedColumn {
  readonly name: string;
  /** Type of the data package: string, integer, number, boolean, date. */
  readonly type: string;
  /** Values that a code column may hold, else empty. */
  readonly codes: readonly string[];
}

export interface PublishedTable {
  readonly name: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
}

export interface PublishedVersion {
  /** SemVer, such as 0.1.0. */
  readonly version: string;
  readonly tables: readonly PublishedTable[];
  /** What reviewers changed or took out; older versions say nothing of it. */
  readonly corrections?: readonly Applied[];
}
