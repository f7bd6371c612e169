import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test, vi } from 'vitest';
import { GET } from '#app/feed.xml/route.ts';
import { readChangelog } from '#lib/dataset/changelog.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { listReleases, listRevisions } from '#lib/queries/list-releases.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';

vi.mock('next/server', () => ({ connection: async () => {} }));

const entry = '## 2026-12-01\nvi: Sửa một số.\nen: One number corrected.\n';

async function importFolder(folder: string) {
  const changelog = readChangelog(folder).entries;
  return importDataset(currentDatabase().database, await readValidDataset(folder), { changelog });
}

withDatabases('history', 'migrated', () => {
  test('the first release counts its rows and keeps none of them', async () => {
    await importFolder(northern);
    const [release, ...rest] = await listReleases();
    expect(rest).toEqual([]);
    expect(release).toMatchObject({ number: 1, changed: 0, removed: 0, noteVi: null, changes: [] });
    expect(release?.added).toBeGreaterThan(30);
  });

  test('a corrected, an added and a removed figure leave their old and new values', async () => {
    const { figures } = await readValidDataset(northern);
    const corrected = figures.find(({ area, measure }) => area === 'vinh-phuc' && measure === 'actual');
    const removed = figures.find(({ area }) => area === 'hoa-binh');
    expect([corrected, removed]).not.toContain(undefined);
    const folder = copyNorthern({
      'figures.csv': (text) =>
        text
          .replace(`,${corrected?.amountVnd},`, `,${(corrected?.amountVnd ?? 0n) + 1_000_000_000n},`)
          .replace(/^hoa-binh,2020,2020,FY,national.*\n/m, ''),
      'CHANGELOG.md': () => entry,
    });
    await importFolder(folder);
    const [release] = await listReleases();
    expect(release).toMatchObject({ number: 2, noteVi: 'Sửa một số.', noteEn: 'One number corrected.' });
    const change = release?.changes.find(({ kind }) => kind === 'changed');
    expect(change).toMatchObject({
      table: 'figures',
      rowId: corrected?.id,
      before: { amountVnd: corrected?.amountVnd },
      after: { amountVnd: (corrected?.amountVnd ?? 0n) + 1_000_000_000n },
    });
    expect(change?.differences.map(({ column }) => column)).toEqual(['amountVnd']);
    expect(release?.changes.find(({ kind }) => kind === 'removed')).toMatchObject({
      table: 'figures',
      rowId: removed?.id,
      before: { area: 'hoa-binh' },
      after: null,
    });
    const revisions = await listRevisions();
    expect(revisions.get(corrected?.id ?? '')).toMatchObject({ release: 2, amountVnd: corrected?.amountVnd });
  });

  test('the same content twice makes no release', async () => {
    const before = await listReleases();
    const { database } = currentDatabase();
    const { contentHash } = (await database.dataRelease.findFirst({ orderBy: { number: 'desc' } })) ?? {};
    expect(before[0]?.contentHash).toBe(contentHash);
  });

  test('an older dataset again is one more release, and nothing before it is rewritten', async () => {
    const before = await listReleases();
    await importFolder(northern);
    const [release, ...earlier] = await listReleases();
    expect(earlier).toEqual(before);
    expect(release).toMatchObject({ number: 3, contentHash: before[1]?.contentHash, noteVi: null });
    expect(release?.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'changed']);
    const revisions = [...(await listRevisions()).values()];
    expect(revisions).toMatchObject([{ release: 3 }]);
  });

  test('a change of another table is kept column by column', async () => {
    await importFolder(copyNorthern({ 'sources.csv': replace('Vĩnh Phúc: Hiệu quả', 'Hiệu quả') }));
    const [release] = await listReleases();
    expect(release?.changes).toMatchObject([
      { table: 'sources', kind: 'changed', differences: [{ column: 'title' }] },
    ]);
  });

  test('an entry that speaks of another content is not taken again', async () => {
    await importFolder(
      copyNorthern({
        'sources.csv': replace('Vĩnh Phúc: Hiệu quả', 'Rất hiệu quả'),
        'CHANGELOG.md': () => entry,
      }),
    );
    expect((await listReleases())[0]).toMatchObject({ noteVi: null });
  });

  test('the feed has an entry for each release, newest first, and is valid XML', async () => {
    const response = await GET();
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const xml = await response.text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const { feed } = new XMLParser().parse(xml);
    const releases = await listReleases();
    expect(feed.entry.map(({ id }: { id: string }) => id.split('#')[1])).toEqual(
      releases.map(({ number }) => `release-${number}`),
    );
    expect(feed.entry.map(({ updated }: { updated: string }) => updated)).toEqual(
      releases.map(({ importedAt }) => importedAt),
    );
    expect(xml).toContain('Sửa một số.');
  });
});
