import { Readable } from 'node:stream';
import Papa from 'papaparse';
import CsvwParser from 'rdf-parser-csvw';
import { beforeAll, expect, test } from 'vitest';
import { checkCsvwTable } from '#tests/naive/check-csvw-table.ts';
import { CsvwMetadata, type CsvwTable, toRdf } from '#tests/setup/csvw-metadata.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { openBundle } from '#tests/setup/open-bundle.ts';

type Row = Record<string, string>;

const describes = 'http://www.w3.org/ns/csvw#describes';
const files = [
  'figures.csv',
  'indicators.csv',
  'indicators-2025.csv',
  'claims.csv',
  'notes.csv',
  'coverage.csv',
  'gaps.csv',
  'areas.csv',
  'sources.csv',
  'changes.csv',
  'releases.csv',
  'population.csv',
  'price-index.csv',
  'per-inhabitant.csv',
];

withSqlite('the CSVW metadata of the real data', 'dataset', () => {
  let metadata: CsvwMetadata;
  let read: (name: string) => string;

  beforeAll(async () => {
    ({ read } = await openBundle());
    metadata = CsvwMetadata.parse(JSON.parse(read('csv-metadata.json')));
  });

  const find = (url: string): CsvwTable => {
    const table = metadata.tables.find((candidate) => candidate.url === url);
    if (!table) throw new Error(`No table ${url}`);
    return table;
  };
  const readRows = (url: string): Row[] =>
    Papa.parse<Row>(read(url), { header: true, skipEmptyLines: true }).data;

  /** What the CSVW parser makes of a table: a record of property by value for each row. */
  const parse = async (url: string) => {
    const baseIRI = `http://localhost/${url}`;
    const parser = new CsvwParser({ metadata: await toRdf(metadata, find(url)), baseIRI, timezone: 'UTC' });
    const subjects: string[] = [];
    const values = new Map<string, Row>();
    for await (const { subject, predicate, object } of parser.import(Readable.from([read(url)]))) {
      if (predicate.value === describes) subjects.push(object.value);
      const column = predicate.value.startsWith(`${baseIRI}#`) && predicate.value.split('#')[1];
      if (column) values.set(subject.value, { ...values.get(subject.value), [column]: object.value });
    }
    return subjects.map((subject) => values.get(subject) ?? {});
  };

  test('it describes the tables of the bundle, each column in both languages', () => {
    expect(metadata.tables.map(({ url }) => url)).toEqual(files);
  });

  test.each(files)(
    '%s: a published CSVW parser finds every cell under its column, and no more',
    async (url) => {
      const filled = readRows(url).map((row) =>
        Object.fromEntries(
          Object.entries(row).flatMap(([name, text]) => (text ? [[name, text.trim()]] : [])),
        ),
      );
      expect(await parse(url)).toEqual(filled);
    },
  );

  test.each(files)('%s: the columns are those of the header, in its order', (url) => {
    const columns = find(url).tableSchema.columns.map(({ name, titles }) => [name, titles.und]);
    const header = read(url).split('\r\n')[0]?.split(',') ?? [];
    expect(columns).toEqual(header.map((name) => [name, name]));
  });

  test.each(files)('%s: every cell is of its datatype', (url) => {
    expect(checkCsvwTable(find(url), readRows(url))).toEqual([]);
  });

  test.each(files)('%s: the primary key names each row, and every reference is there', (url) => {
    const { primaryKey, foreignKeys } = find(url).tableSchema;
    const rows = readRows(url);
    expect(new Set(rows.map((row) => primaryKey.map((column) => row[column]).join('\n'))).size).toBe(
      rows.length,
    );
    for (const { columnReference, reference } of foreignKeys) {
      const known = new Set(readRows(reference.resource).map((row) => row[reference.columnReference]));
      expect(rows.filter((row) => !known.has(row[columnReference]))).toEqual([]);
    }
  });

  test('a cell that is none of its type, code or need is found', () => {
    const [row] = readRows('figures.csv');
    const broken = { ...row, amount_vnd: '1.5', funding: 'private', area: '', caveats: 'revised;unheard' };
    expect(checkCsvwTable(find('figures.csv'), [broken]).map((problem) => problem.split(':')[2])).toEqual([
      'area',
      'funding',
      'amount_vnd',
      'caveats',
    ]);
  });
});
