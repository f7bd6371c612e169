import { parseArgs } from 'node:util';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';

// SYNTHETIC: fills a database of its own with data/ and a made-up history: releases that corrected the same figures over and over, for trials of time and memory.
// node tests/bench/write-long-history.ts --url file:/tmp/history.db [--releases 20] [--rows 12500]
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    releases: { type: 'string', default: '20' },
    rows: { type: 'string', default: '12500' },
  },
});
if (!values.url) {
  console.error(
    'node tests/bench/write-long-history.ts --url file:/tmp/history.db [--releases 20] [--rows 12500]',
  );
  process.exit(1);
}
const [releases, rows] = [Number(values.releases), Number(values.rows)];
const address = parseDatabaseUrl(values.url);
await applyMigrations(address);
const database = openDatabase(address);
const dataset = await readValidDataset('data');
const { release: first, changes } = await importDataset(database, dataset);
if (!changes) throw new Error(`${values.url} is in use; give a database of its own`);

for (let release = first + 1; release <= first + releases; release += 1) {
  const last = release === first + releases;
  await database.dataRelease.create({
    data: {
      number: release,
      // The newest has the content that is there, so that the next import of data/ has nothing to do.
      contentHash: last ? await readFirstHash() : String(release).padStart(64, '0'),
      importedAt: new Date(),
      added: 0,
      changed: rows,
      removed: 0,
      noteVi: 'SYNTHETIC: lịch sử bịa để thử',
      noteEn: 'SYNTHETIC: a history made up for a trial',
    },
  });
  const changed = Array.from({ length: rows }, (_, index) => createChange(release, index));
  for (let start = 0; start < rows; start += 500)
    await database.rowChange.createMany({ data: changed.slice(start, start + 500) });
  const count = { release, tableName: 'figures', kind: 'changed', rows, lines: rows } as const;
  await database.releaseCount.create({ data: count });
}
console.log(`${values.url}: ${releases} made-up releases of ${rows} changed rows`);
await database.$disconnect();

function createChange(release: number, index: number) {
  const row = dataset.figures[index % dataset.figures.length];
  if (!row) throw new Error('data/ has no figures');
  const { position, ...figure } = row;
  const toText = (step: number) =>
    JSON.stringify(
      { ...figure, amountVnd: String(figure.amountVnd + BigInt(step) * 1_000_000n) },
      (_, value) => (typeof value === 'bigint' ? String(value) : value),
    );
  return {
    release,
    position: index + 1,
    tableName: 'figures',
    rowId: index < dataset.figures.length ? figure.id : `${figure.id}-${index}`,
    areaId: figure.area,
    kind: 'changed' as const,
    before: toText(release - 1),
    after: toText(release),
  };
}

async function readFirstHash(): Promise<string> {
  const { contentHash } = await database.dataRelease.findUniqueOrThrow({ where: { number: first } });
  return contentHash;
}
