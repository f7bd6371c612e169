import { expect, test } from 'vitest';
import { readChangelog } from '#lib/dataset/changelog.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { getBundlePage, listBundles } from '#lib/queries/get-bundle-page.ts';
import { askRows } from '#tests/setup/ask-api.ts';
import { askData } from '#tests/setup/ask-data.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';
import { openBundle } from '#tests/setup/open-bundle.ts';
import { parseRows } from '#tests/setup/read-csv.ts';

const entry = '## 2026-12-01\nvi: Sửa một số.\nen: One number corrected.\n';

async function importFolder(folder: string) {
  const changelog = readChangelog(folder).entries;
  await importDataset(currentDatabase().database, await readValidDataset(folder), { changelog });
  return openBundle();
}

withDatabases('bundles of several releases', 'migrated', () => {
  let first: Awaited<ReturnType<typeof openBundle>>;
  let second: Awaited<ReturnType<typeof openBundle>>;

  test('without data there is no bundle, and none is missed', async () => {
    await expect(openBundle()).rejects.toThrow('There is no data');
    expect((await askData('/data/khuyen-cong.zip')).status).toBe(503);
  });

  test('a release without a note bears the day of its import in Vietnam', async () => {
    first = await importFolder(northern);
    const page = await getBundlePage(first.sha256);
    expect(JSON.parse(first.read('datapackage.json')).created).toBe(`${page?.release.day}T00:00:00Z`);
    expect(page).toMatchObject({ supersededBy: null, newest: null });
  });

  test('a corrected figure makes a second bundle, dated by its note', async () => {
    const folder = copyNorthern({
      'figures.csv': replace(',142200000000,', ',142300000000,'),
      'CHANGELOG.md': () => entry,
    });
    second = await importFolder(folder);
    expect(second.sha256).not.toBe(first.sha256);
    expect(JSON.parse(second.read('datapackage.json'))).toMatchObject({
      version: '2.0.0',
      created: '2026-12-01T00:00:00Z',
    });
  });

  test('its CHANGES.md names the change with the note', () => {
    const changes = second.read('CHANGES.md');
    expect(changes).toContain('Data version 2 (2026-12-01)');
    expect(changes).toContain('Sửa một số.');
    expect(changes).toContain('0 rows added, 1 changed, 0 removed');
    expect(changes).toContain('  - amount_vnd: `142200000000` → `142300000000`');
  });

  test('its changes.csv has the change, without the time of the import', () => {
    const [change] = parseRows(second.read('changes.csv'));
    expect(change).toMatchObject({ release: '2', column: 'amount_vnd', after: '142300000000' });
    expect(Object.keys(change ?? {})).not.toContain('released_at');
  });

  test('the old address gives the old bytes still', async () => {
    const response = await askData(`/data/releases/${first.sha256}/khuyen-cong.zip`);
    expect(Buffer.from(await response.arrayBuffer()).equals(first.bytes)).toBe(true);
    const csv = await askData(`/data/releases/${first.sha256}/figures.csv`);
    expect(await csv.text()).toContain('142200000000');
  });

  test('the address without a hash leads to the new one', async () => {
    const response = await askData('/data/khuyen-cong.zip');
    expect(response.headers.get('location')).toBe(`/data/releases/${second.sha256}/khuyen-cong.zip`);
  });

  test('the old page says that release 2 took its place', async () => {
    const page = await getBundlePage(first.sha256);
    const successor = { number: 2, bundle: second.sha256 };
    expect(page).toMatchObject({ release: { number: 1 }, supersededBy: successor, newest: successor });
    expect(await getBundlePage(second.sha256)).toMatchObject({ supersededBy: null, repacked: null });
  });

  test('after a third release it says what took its place and which is the newest', async () => {
    const third = await importFolder(northern);
    expect(await getBundlePage(first.sha256)).toMatchObject({
      supersededBy: { number: 2 },
      newest: { number: 3, bundle: third.sha256 },
    });
    expect(await listBundles()).toEqual([first.sha256, second.sha256, third.sha256]);
  });

  test('releases.csv of the API names the bundle of each', async () => {
    const rows = await askRows('releases.csv');
    expect(rows.slice(1).map(({ bundle_sha256 }) => bundle_sha256)).toEqual([second.sha256, first.sha256]);
  });

  test('the page lists every file with its size and hash', async () => {
    const page = await getBundlePage(second.sha256);
    const sums = second.read('SHA256SUMS').trimEnd().split('\n');
    expect(page?.files.slice(0, -1).map(({ name, sha256 }) => `${sha256}  ${name}`)).toEqual(sums);
    expect(page?.files.map(({ size }) => size)).toEqual(
      [...second.files.values()].map((text) => Buffer.byteLength(text)),
    );
  });

  test('an old page bears the day of its own sources', async () => {
    const folder = copyNorthern({ 'sources.csv': (text) => text.replaceAll('2026-11-23', '2026-12-24') });
    const fourth = await importFolder(folder);
    expect((await getBundlePage(first.sha256))?.retrievedOn).toBe('2026-11-23');
    expect((await getBundlePage(fourth.sha256))?.retrievedOn).toBe('2026-12-24');
  });

  test('a later bundle has its own changes alone, and says where those of every release are', async () => {
    const later = await importFolder(
      copyNorthern({ 'figures.csv': replace(',142200000000,', ',142400000000,') }),
    );
    const { version } = JSON.parse(later.read('datapackage.json'));
    const releases = parseRows(later.read('changes.csv')).map(({ release }) => `${release}.0.0`);
    expect([...new Set(releases)]).toEqual([version]);
    expect(later.read('README.md')).toMatch(/every version: \S+\/api\/v1\/changes\.csv/);
  });

  test('an unknown hash has no page', async () => {
    expect(await getBundlePage('0'.repeat(64))).toBeNull();
  });
});
