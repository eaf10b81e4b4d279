/** The part of rdf-canonize that is used; the package brings no types. */
declare module 'rdf-canonize' {
  export function canonize(
    quads: readonly object[],
    options: {
      readonly algorithm: 'RDFC-1.0';
      /** Filled with the canonical label of each blank node. */
      readonly canonicalIdMap: Map<string, string>;
      readonly maxWorkFactor: number;
    },
  ): Promise<string>;
}
