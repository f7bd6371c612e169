/** What we use of rdf-parser-csvw 1.1, which has no types. */
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { Quad, Store } from 'n3';

  export default class CsvwParser {
    constructor(options: { metadata: Store; baseIRI: string; timezone: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
