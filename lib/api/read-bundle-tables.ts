import { type BundleTable, toBundleTable } from '#lib/export/bundle/bundle-content.ts';
import { packFile } from '#lib/export/bundle/pack-file.ts';
import { type TableName, tableNames } from '#lib/export/column.ts';
import { writeCsv } from '#lib/export/csv.ts';
import type { KnownRelease } from '#lib/queries/known-release.ts';
import { resources } from './resources.ts';

/** What tells of this database rather than of the data: when it was filled, and the hash of the bundle itself. */
const omitted: Partial<Record<TableName, readonly string[]>> = {
  changes: ['released_at'],
  releases: ['released_at', 'bundle_sha256'],
};

/**
 * Every table of the API as its CSV without filters, packed as it is read, but of the changes those of the release alone, or each bundle would carry all history; and the
 * indicators once more on today's map.
 */
export async function readBundleTables(known: KnownRelease): Promise<BundleTable[]> {
  const tables: BundleTable[] = [];
  for (const name of tableNames) {
    const query = name === 'changes' ? `release=${known.release.number}` : '';
    tables.push(await readTable(name, name, query, known));
    if (name === 'indicators')
      tables.push(await readTable(name, 'indicators-2025', 'boundaries=2025', known));
  }
  return tables;
}

async function readTable(
  name: TableName,
  fileName: string,
  query: string,
  known: KnownRelease,
): Promise<BundleTable> {
  const { table, open } = resources[name];
  const kept = table.columns.map((column) => !omitted[name]?.includes(column.name));
  const columns = table.columns.filter((_, index) => kept[index]);
  let count = 0;
  const pages = (async function* () {
    for await (const page of open(new URLSearchParams(query), known, 'csv').readCells()) {
      count += page.length;
      yield page.map((cells) => cells.filter((_, index) => kept[index]));
    }
  })();
  const file = await packFile(`${fileName}.csv`, writeCsv(columns, pages));
  return toBundleTable(fileName, { ...table, columns }, file, count);
}
