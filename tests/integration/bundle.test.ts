import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBundle } from '#lib/api/ensure-bundle.ts';
import { isBundleCurrent } from '#lib/database/bundle-state.ts';
import { getBundleFingerprint } from '#lib/dataset/bundle-fingerprint.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readDataset } from '#lib/dataset/read-dataset.ts';
import { changeTable } from '#lib/export/change-table.ts';
import { releaseTable } from '#lib/export/release-table.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { askApi } from '#tests/setup/ask-api.ts';
import { askData } from '#tests/setup/ask-data.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';
import { openBundle, writeFolder } from '#tests/setup/open-bundle.ts';
import { parseRows } from '#tests/setup/read-csv.ts';

const tables = ['figures', 'indicators', 'claims', 'notes', 'coverage', 'gaps', 'areas', 'sources'];
const hashes = new Set<string>();
const hasUnzip = !spawnSync('unzip', ['-v']).error;

withDatabases('the bundle of the real data', 'migrated', () => {
  let bundle: Awaited<ReturnType<typeof openBundle>>;

  beforeAll(async () => {
    const { dataset, changelog } = await readDataset('data');
    await importDataset(currentDatabase().database, dataset, { changelog });
  });

  test('there is none before it is made, and the address says so', async () => {
    const response = await askData('/data/khuyen-cong.zip');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 503, detail: 'There is no bundle yet.' });
  });

  test('two processes that make it at once keep one, and the list of releases tells of it at once', async () => {
    const before = await askApi('releases.csv');
    expect(parseRows(await before.text())).toMatchObject([{ bundle_sha256: '' }]);
    const made = await Promise.all([ensureBundle(), ensureBundle()]);
    expect(made.map((bundle) => bundle?.isNew).toSorted()).toEqual([false, true]);
    expect(await currentDatabase().database.bundle.count()).toBe(1);
    const known = { headers: { 'if-none-match': before.headers.get('etag') ?? '' } };
    const after = await askApi('releases.csv', '', known);
    expect(parseRows(await after.text())).toMatchObject([{ bundle_sha256: made[0]?.sha256 }]);
  });

  test('made again from the same content it is the same', async () => {
    expect(await ensureBundle()).toMatchObject({ release: 1, isNew: false });
    bundle = await openBundle();
    hashes.add(bundle.sha256);
  });

  test('what would have the same bytes is known without being made, but not with another address, code or packages', async () => {
    const { database } = currentDatabase();
    const fingerprint = getBundleFingerprint(readEnvironment().siteUrl);
    expect(await isBundleCurrent(database, fingerprint)).toBe(true);
    expect(await isBundleCurrent(database, getBundleFingerprint('https://another.example'))).toBe(false);
    expect(await isBundleCurrent(database, null)).toBe(false);
  });

  test('its hash is that of its bytes', async () => {
    const { sha256, bytes } = bundle;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  test.each(tables)('%s.csv is byte for byte what the API answers', async (table) => {
    const { read } = bundle;
    expect(read(`${table}.csv`)).toBe(await (await askApi(`${table}.csv`)).text());
  });

  test('the indicators on today’s map are those of boundaries=2025', async () => {
    const { read } = bundle;
    const answered = await askApi('indicators.csv', '?boundaries=2025');
    expect(read('indicators-2025.csv')).toBe(await answered.text());
  });

  test('changes and releases leave out what tells of this database: times of import and its own hash', async () => {
    const { read } = bundle;
    const [answered] = parseRows(await (await askApi('releases.csv')).text());
    const { released_at, bundle_sha256, ...kept } = answered ?? {};
    expect(parseRows(read('releases.csv'))).toEqual([kept]);
    expect(bundle_sha256).toBe(bundle.sha256);
    expect(read('changes.csv')).toBe('release,file,row,change,column,before,after\r\n');
  });

  test.skipIf(!hasUnzip)(
    'other programs open it: unzip finds no error, sha256sum confirms every other file',
    async () => {
      const { bytes, files } = bundle;
      const folder = writeFolder(new Map([['khuyen-cong.zip', bytes]]));
      const run = (command: string, args: string[]) =>
        spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
      const unzip = run('unzip', ['-t', 'khuyen-cong.zip']);
      expect(unzip.stdout).toContain('No errors detected');
      run('unzip', ['khuyen-cong.zip']);
      const { stdout, status } = run('sha256sum', ['--check', '--strict', 'SHA256SUMS']);
      const others = [...files.keys()].filter((name) => name !== 'SHA256SUMS');
      expect([status, stdout]).toEqual([0, others.map((name) => `${name}: OK\n`).join('')]);
    },
  );

  test('the README says how to read amounts, that absence is not zero, and how to cite, in both languages', async () => {
    const { read } = bundle;
    for (const words of [
      'không phải bằng 0',
      'never zero',
      '@misc{khuyen-cong-mo-1',
      '/vi/data}',
      '/en/data}',
      'a − s/2',
      'CC-BY-4.0',
    ])
      expect(read('README.md')).toContain(words);
    for (const table of [changeTable, releaseTable]) {
      const [header = ''] = read(`${table.name}.csv`).split('\r\n');
      const omitted = table.columns
        .map(({ name }) => name)
        .filter((name) => !header.split(',').includes(name));
      expect(omitted.length).toBeGreaterThan(0);
      for (const column of omitted) expect(read('README.md').split(column)).toHaveLength(3);
    }
    expect(read('LICENSE')).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(read('CHANGES.md')).toContain('The first version: ');
  });
});

describe('the bundles of all databases', () => {
  test.skipIf(!process.env.TEST_POSTGRES_URL)(
    'are one: neither the database nor the time of the import matters',
    () => {
      expect(hashes.size).toBe(1);
    },
  );
});
