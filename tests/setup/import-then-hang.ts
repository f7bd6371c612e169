import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';

// A process of its own for the tests: imports the folder named by its argument and, when half of the rows are in, says
// "half" and stands still inside the transaction until it is killed.
const folder = process.argv[2] ?? '';
const database = openDatabase(parseDatabaseUrl(process.env.DATABASE_URL));
await importDataset(database, await readValidDataset(folder), {
  onProgress: (done, total) => {
    if (done * 2 < total) return;
    process.stdout.write('half\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
