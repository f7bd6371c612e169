import type { DatabaseAddress } from '#lib/database/database-url.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import type { Database } from '#lib/database/open-database.ts';
import { readMigrations } from '#lib/database/schema-files.ts';
import { hashContent } from '#lib/dataset/content-hash.ts';
import type { Dataset } from '#lib/dataset/dataset.ts';

type Target = { database: Database; address: DatabaseAddress };
type Row = Record<string, unknown>;

/**
 * Brings an empty database to what it was before the migration whose name ends so, and fills it with the dataset as data release 1. Without the client, which knows
 * the newest columns only; `omit` names those of notes that there were not.
 */
export async function fillOldDatabase(
  { database, address }: Target,
  dataset: Dataset,
  before: string,
  omit: readonly string[] = [],
): Promise<void> {
  const migrations = readMigrations(address.provider);
  const end = migrations.findIndex(({ name }) => name.endsWith(before));
  if (end < 0) throw new Error(`No migration is called …${before}`);
  await applyMigrations(address, migrations.slice(0, end));
  for (const [table, rows] of listTables(dataset, omit)) await insert(database, table, rows);
}

/** Adds a row to a table as it was then. */
export function insertOldRow(database: Database, table: string, row: Row): Promise<void> {
  return insert(database, table, [row]);
}

/** The tables in an order in which every reference already exists. */
function listTables(dataset: Dataset, omit: readonly string[]): [string, Row[]][] {
  const { areas, areaChanges, areaMembers, sources, figures, claims, notes } = dataset;
  const contentHash = hashContent(dataset);
  const release = { number: 1, contentHash, importedAt: '2026-11-01T00:00:00.000Z' };
  return [
    ['Area', areas],
    ['AreaChange', areaChanges.map(toColumns)],
    ['AreaMember', areaMembers.map(toColumns)],
    ['Source', sources],
    ['Figure', figures.map(({ caveats, ...row }) => toColumns(row))],
    [
      'Caveat',
      figures.flatMap(({ id, caveats }) =>
        caveats.map((code, index) => ({ figureId: id, code, position: index + 1 })),
      ),
    ],
    ['Claim', claims.map(toColumns)],
    ['Note', notes.map((note) => leaveOut(toColumns(note), omit))],
    ['DataRelease', [{ ...release, added: 1, changed: 0, removed: 0 }]],
  ];
}

const references = ['area', 'source', 'baseArea', 'fromArea', 'toArea', 'region'];

function toColumns(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [references.includes(name) ? `${name}Id` : name, value]),
  );
}

function leaveOut(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

/** All rows in one statement: one each takes longer than a test may. */
async function insert(database: Database, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const values = rows.map((row) => `(${names.map((name) => toLiteral(row[name])).join(', ')})`);
  const columns = names.map((name) => `"${name}"`).join(', ');
  await database.$executeRawUnsafe(`INSERT INTO "${table}" (${columns}) VALUES ${values.join(', ')}`);
}

function toLiteral(value: unknown): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
