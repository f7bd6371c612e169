import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { z } from 'zod';

// What the W3C's Metadata Vocabulary for Tabular Data requires or allows of the properties that our metadata has (its sections 5.1 to 5.9); an unknown
// property is refused.

const InBoth = z.tuple([
  z.strictObject({ '@value': z.string().min(1), '@language': z.literal('vi') }),
  z.strictObject({ '@value': z.string().min(1), '@language': z.literal('en') }),
]);
const base = z.enum(['string', 'integer', 'decimal', 'gYear', 'boolean', 'date', 'anyURI']);

const Column = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.]*$/),
  titles: z.strictObject({ und: z.string(), vi: z.string().min(1), en: z.string().min(1) }),
  'dc:description': InBoth,
  datatype: z.union([base, z.strictObject({ base, format: z.string().min(1) })]),
  required: z.boolean(),
  separator: z.literal(';').optional(),
});

const Table = z.strictObject({
  url: z.string().regex(/^[a-z0-9-]+\.csv$/),
  'dc:title': InBoth,
  'dc:description': InBoth,
  tableSchema: z.strictObject({
    columns: z.array(Column).min(1),
    primaryKey: z.array(z.string()).min(1),
    foreignKeys: z.array(
      z.strictObject({
        columnReference: z.string(),
        reference: z.strictObject({ resource: z.string(), columnReference: z.string() }),
      }),
    ),
  }),
});

/** The metadata of our bundle. */
export const CsvwMetadata = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.strictObject({ '@language': z.string() })]),
  'dc:title': InBoth,
  'dc:description': InBoth,
  'dc:publisher': z.string(),
  'dc:license': z.strictObject({ '@id': z.url() }),
  'dc:issued': z.strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') }),
  'dc:isVersionOf': z.strictObject({ '@id': z.url() }),
  'schema:version': z.string(),
  dialect: z.strictObject({
    encoding: z.literal('utf-8'),
    delimiter: z.literal(','),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    header: z.literal(true),
  }),
  tables: z.array(Table).min(1),
});

export type CsvwMetadata = z.output<typeof CsvwMetadata>;
export type CsvwTable = z.output<typeof Table>;
export type CsvwColumn = z.output<typeof Column>;

/** The W3C's own JSON-LD context of CSVW, as the parser's package carries it. */
const context = JSON.parse(readFileSync('node_modules/rdf-parser-csvw/test/support/csvw.json', 'utf8'));

/** One table's metadata as RDF, which is what the parser takes. */
export async function toRdf({ '@context': given, dialect }: CsvwMetadata, table: CsvwTable): Promise<Store> {
  const document = { '@context': given, dialect, ...table };
  const quads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    base: 'http://localhost/',
    documentLoader: async (url) => {
      if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`Nothing else is loaded: ${url}`);
      return { document: context, documentUrl: url };
    },
  });
  return new Store(new Parser({ format: 'application/n-quads' }).parse(String(quads)));
}
