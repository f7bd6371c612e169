import { expect, test } from 'vitest';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { makeWorkbook } from '#tests/faults/mutated-workbook.ts';
import { tryCsvMutants, tryWorkbookMutants } from '#tests/faults/try-mutants.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { copyNorthern, northern } from '#tests/setup/dataset-folder.ts';

// The short form of tests/faults/mutated-inputs.ts: the same mutants each time.
withSqlite('files that were changed at random', 'migrated', (current) => {
  test('CSV files are taken whole or refused with file, line and reason', async () => {
    await importDataset(current().database, await readValidDataset(northern));
    const outcome = await tryCsvMutants(current().database, { seed: 1, count: 80, folder: copyNorthern() });
    expect(outcome.failures).toEqual([]);
    expect(Math.min(outcome.taken, outcome.refused)).toBeGreaterThan(5);
  }, 120_000);

  test('workbooks are added whole or refused with a reason', async () => {
    const folder = copyNorthern();
    const { failures } = await tryWorkbookMutants(await makeWorkbook(), { seed: 1, count: 8, folder });
    expect(failures).toEqual([]);
  });
});
