/** The part of jsonld that the tests use; the package brings no types. */
declare module 'jsonld' {
  export interface Options {
    readonly safe?: boolean;
    readonly format?: 'application/n-quads';
    readonly algorithm?: 'RDFC-1.0';
    readonly canonizeOptions?: { readonly maxWorkFactor: number };
    readonly documentLoader?: (url: string) => Promise<never>;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options: Options): Promise<string>;
    canonize(document: object, options: Options): Promise<string>;
  };
  export default jsonld;
}
