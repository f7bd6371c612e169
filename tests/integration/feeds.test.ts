import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { GET } from '#app/feed.xml/route.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern } from '#tests/setup/dataset-folder.ts';

async function importFolder(folder: string) {
  return importDataset(currentDatabase().database, await readValidDataset(folder));
}

function ask(query: string, headers: Record<string, string> = {}) {
  return GET(new Request(`http://localhost/feed.xml${query}`, { headers }));
}

async function readFeed(query: string) {
  const response = await ask(query);
  expect(response.status).toBe(200);
  const xml = await response.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  const { entries = [], ...feed } = parseAtomFeed(xml);
  return { feed, entries, titles: entries.map(({ title }) => title?.value?.replaceAll('\u00a0', ' ')) };
}

const plan = 'vinh-phuc,2022,2022,FY,national,plan,2170000000,1000000';
const spent = 'phia-bac,2021,2021,FY,local,actual,80100000000,100000000';
const toSpent = (amount: string) => spent.replace('80100000000', amount);

/** Release 2 corrects an amount of a unit and one of the region, takes a row of another unit and a percentage away; release 3 takes all of it back. */
withDatabases('feeds of areas and checks', 'migrated', () => {
  test('before the first import there is none of any feed', async () => {
    for (const query of ['', '?area=vinh-phuc', '?topic=checks']) expect((await ask(query)).status).toBe(503);
  });

  test('three releases', async () => {
    await importFolder(northern);
    await importFolder(
      copyNorthern({
        'figures.csv': (text) =>
          text
            .replace(plan, plan.replace('2170000000', '2270000000'))
            .replace(spent, toSpent('90100000000'))
            .replace(/^hoa-binh,2020,2020,FY,national.*\n/m, ''),
        'claims.csv': (text) => text.replace(/^phia-bac,2022,2022,M09,total,estimate,completion.*\n/m, ''),
      }),
    );
    expect(await importFolder(northern)).toMatchObject({ release: 3 });
  });

  test('the feed of a unit names each figure that changed, with the old and the new value, and where all began', async () => {
    const { entries, titles } = await readFeed('?area=vinh-phuc');
    expect(titles).toEqual([
      'sửa: Vĩnh Phúc, kế hoạch, quốc gia, 2022: 2,27 tỷ đồng → 2,17 tỷ đồng',
      'sửa: Vĩnh Phúc, kế hoạch, quốc gia, 2022: 2,17 tỷ đồng → 2,27 tỷ đồng',
      'Bản dữ liệu 1',
    ]);
    const [newest] = entries;
    expect(newest?.summary?.value).toMatch(/^Nguồn: ./);
    const links = newest?.links?.map(({ rel, href }) => [rel, href]);
    expect(links).toEqual([
      ['alternate', expect.stringMatching(/\/vi\/sources\/baophapluat-2022-vinh-phuc#f\w+$/)],
      ['related', expect.stringMatching(/\/vi\/changes\/3$/)],
      ['via', expect.stringMatching(/^https?:\/\/.*baophapluat/)],
    ]);
    expect(newest?.content?.value).toContain('/vi/changes/3">');
  });

  test.each([
    ['a unit of 2025 that of its predecessors too', 'phu-tho-2025', ['Hòa Bình', 'Vĩnh Phúc']],
    ['a region that of its members too', 'phia-bac', ['Hòa Bình', 'Khu vực phía Bắc', 'Vĩnh Phúc']],
    ['the nation that of the regions, but not of their members', 'ca-nuoc', ['Khu vực phía Bắc']],
    ['a unit that nothing happened to nothing', 'phu-tho', []],
  ])('the feed of %s', async (_, area, names) => {
    const { titles } = await readFeed(`?area=${area}`);
    const named = titles.flatMap((title) => /^(?:sửa|bỏ|thêm): ([^,]+),/.exec(title ?? '')?.[1] ?? []);
    expect([...new Set(named)].toSorted()).toEqual(names);
    expect(titles.at(-1)).toBe('Bản dữ liệu 1');
  });

  test('a row that was taken away is told while it is gone and after it came back, once', async () => {
    const kinds = async () => (await readFeed('?area=hoa-binh')).titles.map((title) => title?.split(':')[0]);
    expect(await kinds()).toEqual(['thêm', 'bỏ', 'Bản dữ liệu 1']);
    await importFolder(
      copyNorthern({ 'figures.csv': (text) => text.replace(/^hoa-binh,2020,2020,FY,national.*\n/m, '') }),
    );
    expect(await kinds()).toEqual(['bỏ', 'thêm', 'bỏ', 'Bản dữ liệu 1']);
    const { entries } = await readFeed('?area=hoa-binh');
    expect(entries[0]?.links?.[0]?.href).toMatch(/\/vi\/changes\/4$/);
    await importFolder(northern);
  });

  test('the feed of checks names each percentage whose verdict changed, came or went', async () => {
    const { titles, entries } = await readFeed('?topic=checks');
    const local = 'Khu vực phía Bắc, tỷ lệ hoàn thành: thực hiện, địa phương, 2021';
    const months = 'Khu vực phía Bắc, tỷ lệ hoàn thành: ước thực hiện, tổng kinh phí, 2022, 9 tháng đầu năm';
    expect(titles).toEqual([
      `kết quả kiểm tra đổi: ${local}: khác → khớp`,
      `tỷ lệ mới: ${months}: khớp`,
      `kết quả kiểm tra đổi: ${local}: khớp → khác`,
      `tỷ lệ đã bỏ: ${months}: khớp`,
      'Bản dữ liệu 1',
    ]);
    expect(entries[0]?.content?.value).toMatch(
      /<li>trước: in 87,6%; tính lại: 98,36–98,58%; khác<\/li><li>nay: in 87,6%; tính lại: 87,43–87,65%; khớp<\/li>/,
    );
    expect(entries[0]?.links?.[0]?.href).toMatch(/\/vi\/checks\?claim=(\w+)#\1$/);
    expect(entries[3]?.links?.[0]?.href).toMatch(/\/vi\/changes\/2$/);
  });

  test.each(['?area=vinh-phuc', '?area=phia-bac', '?topic=checks'])(
    '%s has what RFC 4287 demands, in both languages, each with ids of its own',
    async (query) => {
      const [vi, en] = [await readFeed(query), await readFeed(`${query}&lang=en`)];
      expect(en.titles.join()).toMatch(/changed|result|removed/);
      const ids = [vi, en].flatMap(({ feed, entries }) => [feed.id, ...entries.map(({ id }) => id)]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { feed, entries } of [vi, en]) {
        expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(feed.id);
        expect(feed.authors?.[0]?.name).toBeTruthy();
        expect(feed.title?.value).toBeTruthy();
        expect(feed.subtitle?.value).toMatch(/50/);
        const times = entries.map(({ updated }) => updated ?? '');
        expect(times.every((time) => !Number.isNaN(Date.parse(time)))).toBe(true);
        expect(times).toEqual(times.toSorted().toReversed());
        expect(feed.updated).toBe(times[0]);
      }
    },
  );

  test('a reader that has a feed is told that nothing changed, and one feed is not another', async () => {
    const { headers } = await ask('?area=vinh-phuc');
    const have = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await ask('?area=vinh-phuc', have)).status).toBe(304);
    for (const other of ['', '?area=hoa-binh', '?area=vinh-phuc&lang=en', '?topic=checks'])
      expect((await ask(other, have)).status).toBe(200);
  });

  test.each([
    ['?area=atlantis', 'area', 'atlantis'],
    ['?area=', 'area', ''],
    ['?area=vinh-phuc&area=hoa-binh', 'area', 'vinh-phuc,hoa-binh'],
    ['?topic=weather', 'topic', 'weather'],
    ['?area=vinh-phuc&topic=checks', 'area', 'vinh-phuc'],
    ['?area=vinh-phuc&lang=fr', 'lang', 'fr'],
  ])('%s is refused with the parameter', async (query, parameter, value) => {
    const refused = await ask(query);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ parameter, value, status: 400 });
  });
});
