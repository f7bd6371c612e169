import { globSync, readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { expect, test, vi } from 'vitest';
import { GET } from '#app/feed.xml/route.ts';
import { getDocumentation } from '#lib/api/get-documentation.ts';
import { schemaFolder } from '#lib/database/schema-files.ts';
import { readChangelog } from '#lib/dataset/changelog.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { countCorrected } from '#lib/queries/count-corrected.ts';
import { getChangesPage } from '#lib/queries/get-changes-page.ts';
import { getReleasePage } from '#lib/queries/get-release-page.ts';
import { listChangesForExport } from '#lib/queries/list-changes-for-export.ts';
import { listRevisions } from '#lib/queries/list-revisions.ts';
import { askRows } from '#tests/setup/ask-api.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';

vi.mock('next/server', () => ({ connection: async () => {} }));

const entry = '## 2026-12-01\nvi: Sửa một số.\nen: One number corrected.\n';

async function importFolder(folder: string) {
  const changelog = readChangelog(folder).entries;
  return importDataset(currentDatabase().database, await readValidDataset(folder), { changelog });
}

async function readList() {
  return (await getChangesPage(1)).releases;
}

async function readNewest() {
  const [newest] = await readList();
  return getReleasePage(newest?.number ?? 0, 1);
}

function askFeed(query = '', headers: Record<string, string> = {}) {
  return GET(new Request(`http://localhost/feed.xml${query}`, { headers }));
}

withDatabases('history', 'migrated', () => {
  test('before the first import the list is empty and the feed says that there is no data', async () => {
    expect(await getChangesPage(1)).toMatchObject({ releases: [], paging: { pages: 1 }, isWrong: false });
    expect((await askFeed()).status).toBe(503);
  });

  test('the first release counts its rows and keeps none of them', async () => {
    await importFolder(northern);
    const [release, ...rest] = await readList();
    expect(rest).toEqual([]);
    expect(release).toMatchObject({ number: 1, changed: 0, removed: 0, noteVi: null });
    expect(release?.added).toBeGreaterThan(30);
    expect(release?.counts.map(({ kind }) => kind)).not.toContain('changed');
    expect(release?.counts.reduce((sum, { rows }) => sum + rows, 0)).toBe(release?.added);
    expect(await readNewest()).toMatchObject({ keptRows: 0, changes: [], paging: { page: 1, pages: 1 } });
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
    const page = await readNewest();
    expect(page?.release).toMatchObject({
      number: 2,
      noteVi: 'Sửa một số.',
      noteEn: 'One number corrected.',
    });
    expect(page?.release.counts.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      { file: 'figures', kind: 'changed', rows: 1 },
      { file: 'figures', kind: 'removed', rows: 1 },
    ]);
    const change = page?.changes.find(({ kind }) => kind === 'changed');
    expect(change).toMatchObject({
      table: 'figures',
      rowId: corrected?.id,
      before: { amountVnd: corrected?.amountVnd },
      after: { amountVnd: (corrected?.amountVnd ?? 0n) + 1_000_000_000n },
    });
    expect(change?.differences.map(({ column }) => column)).toEqual(['amountVnd']);
    expect(page?.changes.find(({ kind }) => kind === 'removed')).toMatchObject({
      table: 'figures',
      rowId: removed?.id,
      before: { area: 'hoa-binh' },
      after: null,
    });
    expect(page?.areas.map(({ id }) => id).toSorted()).toEqual(['hoa-binh', 'vinh-phuc']);
    const id = corrected?.id ?? '';
    expect((await listRevisions([id])).get(id)).toMatchObject({
      release: 2,
      amountVnd: corrected?.amountVnd,
    });
    expect(await listRevisions([removed?.id ?? ''])).toEqual(new Map());
    expect(await countCorrected()).toBe(1);
  });

  test('instead of a page that the list or a release does not have the first is shown, and that it is wrong', async () => {
    const first = { paging: { page: 1 }, isWrong: true };
    expect(await getChangesPage(2)).toMatchObject(first);
    expect(await getChangesPage(Number.NaN)).toMatchObject(first);
    expect(await getReleasePage(2, 2)).toMatchObject(first);
    expect(await getReleasePage(99, 1)).toBeNull();
  });

  test('the same content twice makes no release', async () => {
    const before = await readList();
    const { database } = currentDatabase();
    const { contentHash } = (await database.dataRelease.findFirst({ orderBy: { number: 'desc' } })) ?? {};
    expect(before[0]?.contentHash).toBe(contentHash);
  });

  test('an older dataset again is one more release, and nothing before it is rewritten', async () => {
    const before = await readList();
    await importFolder(northern);
    const [release, ...earlier] = await readList();
    expect(earlier).toEqual(before);
    expect(release).toMatchObject({ number: 3, contentHash: before[1]?.contentHash, noteVi: null });
    const page = await readNewest();
    expect(page?.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'changed']);
    const corrected = page?.changes.find(({ kind }) => kind === 'changed')?.rowId ?? '';
    expect([...(await listRevisions([corrected])).values()]).toMatchObject([{ release: 3 }]);
    expect(await countCorrected()).toBe(1);
  });

  test('a change of another table is kept column by column', async () => {
    await importFolder(copyNorthern({ 'sources.csv': replace('Vĩnh Phúc: Hiệu quả', 'Hiệu quả') }));
    expect((await readNewest())?.changes).toMatchObject([
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
    expect((await readList())[0]).toMatchObject({ noteVi: null });
  });

  test('the feed has an entry for each release, newest first, in the language asked for', async () => {
    const response = await askFeed();
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(await response.text());
    const releases = await readList();
    const ids = feed.entries?.map(({ id }) => id ?? '') ?? [];
    expect(ids.map((id) => id.split('#')[1])).toEqual(releases.map(({ number }) => `release-${number}`));
    expect(new Set(ids).size).toBe(releases.length);
    expect(feed.entries?.map(({ updated }) => updated)).toEqual(releases.map(({ importedAt }) => importedAt));
    expect(feed.updated).toBe(releases[0]?.importedAt);
    const english = parseAtomFeed(await (await askFeed('?lang=en')).text());
    expect(english.title?.value).toBe('Khuyến công mở: data versions');
    expect(english.id).not.toBe(feed.id);
    expect(english.entries?.map(({ id }) => id)).not.toContain(ids[0]);
    expect(english.links?.find(({ rel }) => rel === 'self')?.href).toBe(english.id);
  });

  test('an entry names what was corrected and removed, with the old value, the new one and the source', async () => {
    const xml = await (await askFeed()).text();
    const entries = parseAtomFeed(xml).entries ?? [];
    const second = entries.find(({ id }) => id?.endsWith('#release-2'));
    expect(second?.summary?.value).toContain('Sửa một số.');
    expect(second?.links?.[0]?.href).toMatch(/\/vi\/changes\/2$/);
    expect(second?.content?.value).toMatch(
      /<li>sửa: Vĩnh Phúc, thực hiện, địa phương, 2020: hơn 5,3\stỷ\sđồng → hơn 6,3\stỷ\sđồng \(nguồn: .+\)<\/li>/,
    );
    expect(second?.content?.value).toMatch(/<li>bỏ: Hòa Bình, .+ \(nguồn: .+\)<\/li>/);
    const english = parseAtomFeed(await (await askFeed('?lang=en')).text()).entries;
    expect(english?.find(({ id }) => id?.endsWith('#release-2'))?.content?.value).toMatch(
      /<li>changed: Vinh Phuc, spent, local, 2020: over VND\s5.3\sbillion → over VND\s6.3\sbillion \(source: .+\)<\/li>/,
    );
  });

  test('a reader that has the feed is told that nothing changed, until a release comes', async () => {
    const { headers } = await askFeed();
    const [etag, date] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
    expect((await askFeed('', { 'if-none-match': etag })).status).toBe(304);
    expect((await askFeed('', { 'if-modified-since': date })).status).toBe(304);
    expect((await askFeed('?lang=en', { 'if-none-match': etag })).status).toBe(200);
    await importFolder(northern);
    expect((await askFeed('', { 'if-none-match': etag })).status).toBe(200);
  });

  test('an unknown language is refused, a parameter against caches is not', async () => {
    const refused = await askFeed('?lang=fr');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ parameter: 'lang', value: 'fr', allowed: ['vi', 'en'] });
    expect((await askFeed('?nocache=1')).status).toBe(200);
  });

  test('the page of data counts every table as the API gives it', async () => {
    const documentation = await getDocumentation();
    for (const { name, rows } of documentation?.tables ?? [])
      expect([name, rows]).toEqual([name, (await askRows(`${name}.csv`)).length]);
  });

  test('the history in pages is the history, whatever the place that it begins at', async () => {
    const pages = await Array.fromAsync(listChangesForExport({}));
    const rows = pages.flat();
    expect(rows.map(({ release }) => release)).toEqual(
      rows.map(({ release }) => release).toSorted((a, b) => b - a),
    );
    const places = [...new Set(rows.map(({ position }) => position))];
    expect(places).toEqual(places.map((_, index) => index + 1));
    for (const from of places)
      expect((await Array.fromAsync(listChangesForExport({}, from))).flat()).toEqual(
        rows.filter(({ position }) => position >= from),
      );
  });

  test('the migration counts a history that is there as the imports count it', async () => {
    const { database, address } = currentDatabase();
    const order = [{ release: 'asc' }, { tableName: 'asc' }, { kind: 'asc' }] as const;
    const kept = await database.releaseCount.findMany({ where: { release: { gt: 1 } }, orderBy: [...order] });
    expect(kept.length).toBeGreaterThan(3);
    await database.releaseCount.deleteMany();
    const [path = ''] = globSync(
      `${schemaFolder(address.provider)}/migrations/*_release_counts/migration.sql`,
    );
    const sql = readFileSync(path, 'utf8');
    await database.$executeRawUnsafe(sql.slice(sql.indexOf('INSERT INTO')));
    expect(await database.releaseCount.findMany({ orderBy: [...order] })).toEqual(kept);
  });
});
