import { licence } from '#lib/export/licence.ts';
import type { ColumnKind } from '../column.ts';
import { publisher, titles } from '../dataset-titles.ts';
import { type DescribedColumn, tellCodes } from '../dictionary.ts';
import type { BundleContent, BundleTable } from './bundle-content.ts';
import { toKeyColumn } from './table-schema.ts';

const datatypes: Record<ColumnKind, string> = {
  id: 'string',
  text: 'string',
  code: 'string',
  amount: 'integer',
  percent: 'decimal',
  points: 'decimal',
  count: 'integer',
  year: 'gYear',
  flag: 'boolean',
  date: 'date',
  time: 'dateTime',
  url: 'anyURI',
};

/** `csv-metadata.json`: the bundle's tables in W3C CSVW (Metadata Vocabulary for Tabular Data), words in both languages. */
export function writeCsvwMetadata({ siteUrl, release, tables }: BundleContent): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    'dc:title': inBoth(titles.vi, titles.en),
    'dc:description': inBoth(publisher.vi.about, publisher.en.about),
    'dc:publisher': publisher.vi.name,
    'dc:license': { '@id': licence.url },
    'dc:issued': { '@value': release.date, '@type': 'xsd:date' },
    'dc:isVersionOf': { '@id': `${siteUrl}/vi/data` },
    'schema:version': String(release.number),
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    tables: tables.map(toTable),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function toTable({ name, vi, en }: BundleTable) {
  return {
    url: `${name}.csv`,
    'dc:title': inBoth(vi.title, en.title),
    'dc:description': inBoth(vi.about, en.about),
    tableSchema: {
      columns: en.columns.map((column, index) => toColumn(vi.columns[index] ?? column, column)),
      primaryKey: en.key,
      foreignKeys: en.columns.flatMap(({ name: column, refersTo, list }) =>
        refersTo && !list && refersTo !== en.name
          ? [
              {
                columnReference: column,
                reference: { resource: `${refersTo}.csv`, columnReference: toKeyColumn(refersTo) },
              },
            ]
          : [],
      ),
    },
  };
}

/** The name stands among the titles as well, in no language: readers look for a file's own header there. */
function toColumn(vi: DescribedColumn, en: DescribedColumn) {
  const { name, kind, optional, list, values } = en;
  return {
    name,
    titles: { und: name, vi: vi.title, en: en.title },
    'dc:description': inBoth(tellCodes(vi), tellCodes(en)),
    datatype: values ? { base: datatypes[kind], format: `^(${values.join('|')})$` } : datatypes[kind],
    required: !optional,
    ...(list && { separator: ';' }),
  };
}

function inBoth(vi: string, en: string) {
  return [
    { '@value': vi, '@language': 'vi' },
    { '@value': en, '@language': 'en' },
  ];
}
