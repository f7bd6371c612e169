import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { usualPage } from '#lib/api/format.ts';
import { resources } from '#lib/api/resources.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { tableNames } from '#lib/export/column.ts';
import { askApi, askRows } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, replace } from '#tests/setup/dataset-folder.ts';
import type { CsvRow } from '#tests/setup/read-csv.ts';

const Scalar = z.union([z.string(), z.number(), z.boolean()]);
const Page = z.object({
  rows: z.array(z.record(z.string(), z.union([Scalar, z.null(), z.array(Scalar)]))),
  next: z.url().nullable(),
});
type Page = z.output<typeof Page>;

async function askPage(file: string, query = ''): Promise<Page> {
  return Page.parse(await (await askApi(file, query)).json());
}

/** Every page from the first on, as a program follows `next`. */
async function followPages(file: string, query: string): Promise<Page[]> {
  const pages = [await askPage(file, query)];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
    pages.push(await askPage(file, new URL(next).search));
  return pages;
}

/** A JSON value as CSV writes it. */
function toCsvText(value: Page['rows'][number][string]): string {
  return Array.isArray(value) ? value.join(';') : String(value ?? '');
}

withDatabases('The JSON of the API', 'dataset', (current) => {
  test.each(tableNames)('%s has the rows of its CSV', async (name) => {
    const pages = await followPages(`${name}.json`, '?limit=10000');
    const rows = pages.flatMap(({ rows }) => rows.map((row) => Object.values(row).map(toCsvText)));
    const csv = (await askRows(`${name}.csv`)).map((row) => Object.values(row));
    expect(rows).toEqual(csv);
    if (name !== 'changes') expect(rows.length).toBeGreaterThan(0);
  });

  test('the same question has the same bytes and tag, however it is spelled', async () => {
    const spellings = ['?funding=local&limit=1', '?limit=1&funding=local', '?funding=local,local&limit=1'];
    const answers = await Promise.all(spellings.map((query) => askApi('figures.json', query)));
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1);
    expect((await askPage('figures.json', spellings[2])).next).toMatch(
      /figures\.json\?funding=local&limit=1&cursor=\w+$/,
    );
  });

  test.each([
    ['figures', 60],
    ['figures', 500],
    ['indicators', 77],
    ['coverage', 700],
    ['gaps', 60],
    ['areas', 92],
    ['sources', 50],
    ['claims', 40],
    ['notes', 3],
  ])('%s in pages of %i has every row once, in the same order', async (name, limit) => {
    const pages = await followPages(`${name}.json`, `?limit=${limit}`);
    const all = await askPage(`${name}.json`, '?limit=10000');
    expect(pages.flatMap(({ rows }) => rows)).toEqual(all.rows);
    expect(pages.slice(0, -1).every(({ rows }) => rows.length === limit)).toBe(true);
    expect(pages.at(-1)?.rows.length).toBeGreaterThan(0);
  });

  test('a page keeps the filters of the one before', async () => {
    const pages = await followPages('figures.json', '?area=ha-noi,vinh-phuc&measure=plan&limit=2');
    const csv = await askRows('figures.csv', '?area=ha-noi,vinh-phuc&measure=plan');
    expect(pages.flatMap(({ rows }) => rows.map(({ figure }) => figure))).toEqual(
      csv.map(({ figure }) => figure),
    );
    expect(pages.length).toBeGreaterThan(2);
  });

  test('claims of one verdict are paged past those of others', async () => {
    const pages = await followPages('claims.json', '?verdict=differs&limit=3');
    expect(pages.flatMap(({ rows }) => rows.map(({ claim }) => claim))).toEqual(
      (await askRows('claims.csv', '?verdict=differs')).map(({ claim }) => claim),
    );
  });

  test(`a page has ${usualPage} rows when nothing is said`, async () => {
    const { rows, next } = await askPage('coverage.json');
    expect(rows).toHaveLength(usualPage);
    expect(next).toMatch(/\/api\/v1\/coverage\.json\?cursor=/);
  });

  test('tells the release and the licence', async () => {
    expect(await (await askApi('areas.json', '?limit=1')).json()).toMatchObject({
      table: 'areas',
      release: 1,
      content_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('pages of one row go through the rows of an area one by one', async () => {
    const pages = await followPages('indicators.json', '?area=phia-bac,phia-nam&from=2020&limit=1');
    const csv = await askRows('indicators.csv', '?area=phia-bac,phia-nam&from=2020');
    expect(pages.map(({ rows }) => toCsvText(rows[0]?.completion_pct ?? null))).toEqual(
      csv.map(({ completion_pct }) => completion_pct),
    );
    expect(pages.length).toBeGreaterThan(5);
  });

  test.each(tableNames)('two readers of CSV that know nothing of us read %s alike', async (name) => {
    const text = await (await askApi(`${name}.csv`, '?bom=1')).text();
    const { data, errors } = Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true, delimiter: ',' });
    expect(errors).toEqual([]);
    expect(data).toEqual(await askRows(`${name}.csv`));
  });

  test.each(tableNames)('the key of %s tells its rows apart', async (name) => {
    const rows = await askRows(`${name}.csv`);
    const keys = rows.map((row) => resources[name].table.key.map((column) => row[column]).join('|'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test.each([
    ['?limit=0', 'limit', '0'],
    ['?limit=10001', 'limit', '10001'],
    ['?limit=ten', 'limit', 'ten'],
    ['?limit=1,2', 'limit', '1,2'],
    ['?cursor=x', 'cursor', 'x'],
    [`?cursor=${Buffer.from('1.1e3.0').toString('base64url')}`, 'cursor', 'MS4xZTMuMA'],
    ['?bom=1', 'bom', '1'],
  ])('refuses %s', async (query, parameter, value) => {
    const response = await askApi('figures.json', query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter, value });
  });

  test('a file that is not there is a 404 that tells which are', async () => {
    const response = await askApi('figures.xml');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('figures, indicators') });
  });

  test('another release makes another tag, and a cursor of the one before is refused', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { next } = await askPage('figures.json', '?limit=5');
    const { headers } = await askApi('figures.csv');
    const changed = copyNorthern({ 'figures.csv': replace('130400000000', '130500000000') });
    await importDataset(current().database, await readValidDataset(changed));
    const conditions = { headers: { 'if-none-match': headers.get('etag') ?? '' } };
    expect((await askApi('figures.csv', '', conditions)).status).toBe(200);
    const response = await askApi('figures.json', new URL(next ?? '').search);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      parameter: 'cursor',
      detail: expect.stringContaining('which data release 1 gave; now it is 2: begin again without it'),
    });
    expect(log).not.toHaveBeenCalled();
  });

  test('changes tell each column that a release changed, as the files write it', async () => {
    const rows = await askRows('changes.csv', '?file=figures&change=changed');
    expect(rows).toContainEqual(
      expect.objectContaining({
        release: '2',
        column: 'amount_vnd',
        before: '130400000000',
        after: '130500000000',
      }),
    );
    expect((await askRows('changes.csv', '?release=1')).length).toBe(0);
    const pages = await followPages('changes.json', '?limit=3000');
    expect(pages.flatMap(({ rows: page }) => page)).toHaveLength((await askRows('changes.csv')).length);
  });
});
