import { expect, test } from 'vitest';
import { resources } from '#lib/api/resources.ts';
import { tableNames } from '#lib/export/column.ts';
import { getKnownRelease } from '#lib/queries/known-release.ts';
import { withDatabases } from '#tests/setup/databases.ts';

withDatabases('rows that were asked for in one release', 'dataset', (current) => {
  test.each(tableNames)('%s gives none of the next under its name', async (name) => {
    const known = await getKnownRelease();
    if (!known) throw new Error('There is no data');
    const { readPages } = resources[name].open(new URLSearchParams(), known, 'json');
    const number = known.release.number + 1;
    const counts = { added: 0, changed: 1, removed: 0 };
    const { dataRelease, computedState } = current().database;
    await dataRelease.create({
      data: { number, contentHash: `of ${number}`, importedAt: new Date(), ...counts },
    });
    await computedState.update({ where: { id: 1 }, data: { release: number } });
    await expect(readPages().next()).rejects.toThrow('An import came during this export');
  });
});
