import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { northern } from '#tests/setup/dataset-folder.ts';
import { makeWorkbook } from './mutated-workbook.ts';
import { tell } from './running-site.ts';
import { type Outcome, tryCsvMutants, tryWorkbookMutants } from './try-mutants.ts';

// Reads, checks, imports and adds files that were changed at random: 8,000 CSV files and 2,000 workbooks, or what --csv and --xlsx say; --seed makes the same ones
// again. Ends with 1 when one of them went wrong. On a SQLite file of its own, or on the empty database of --database.
const { values } = parseArgs({
  options: {
    csv: { type: 'string', default: '8000' },
    xlsx: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string' },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'khuyen-cong-mutants-'));
const folder = join(scratch, 'data');
cpSync(northern, folder, { recursive: true });
const address = parseDatabaseUrl(values.database ?? `file:${join(scratch, 'mutants.db')}`);
await applyMigrations(address);
const database = openDatabase(address);
await importDataset(database, await readValidDataset(folder));
const seed = Number(values.seed);

report(`${values.csv} CSV files`, await tryCsvMutants(database, { seed, count: Number(values.csv), folder }));
report(
  `${values.xlsx} workbooks`,
  await tryWorkbookMutants(await makeWorkbook(), { seed, count: Number(values.xlsx), folder }),
);
await database.$disconnect();
rmSync(scratch, { recursive: true });

function report(kind: string, { taken, refused, failures }: Outcome): void {
  for (const failure of failures.slice(0, 50)) console.log(`      ${failure}`);
  tell(
    `${kind}: taken whole or refused with a reason`,
    failures.length === 0,
    `${taken} taken, ${refused} refused, ${failures.length} wrong`,
  );
}
