import { parseAtomFeed } from 'feedsmith';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { GET } from '#app/feed.xml/route.ts';
import { openReader } from '#lib/database/open-readers.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { toCellKey } from '#lib/domain/cell.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { getArea } from '#lib/queries/get-area.ts';
import { getChangesPage } from '#lib/queries/get-changes-page.ts';
import { getFigureList } from '#lib/queries/get-figure-list.ts';
import { getReleasePage } from '#lib/queries/get-release-page.ts';
import { getSourcePage } from '#lib/queries/get-source-page.ts';
import { listYearIndicators } from '#lib/queries/list-year-indicators.ts';
import { askApi } from '#tests/setup/ask-api.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';
import { northern } from '#tests/setup/dataset-folder.ts';

const rows = 3001;
const releases = 41;
/** Made up for this test: none of it is in data/. */
const text = (amountVnd: string) =>
  JSON.stringify({
    amountVnd,
    area: 'gone-area',
    bound: 'exact',
    caveats: [],
    funding: 'total',
    measure: 'plan',
    period: 'FY',
    source: 'gone-source',
    stepVnd: '1',
    yearFrom: 2021,
    yearTo: 2021,
  });

async function makeHistory(): Promise<void> {
  const { database } = currentDatabase();
  await importDataset(database, await readValidDataset(northern));
  for (let number = 2; number <= releases; number += 1)
    await database.dataRelease.create({
      data: {
        number,
        contentHash: String(number).padStart(64, '0'),
        importedAt: new Date(Date.UTC(2026, 10, 1, number)),
        added: 0,
        changed: 0,
        removed: number === releases ? rows : 0,
      },
    });
  for (let from = 0; from < rows; from += 500)
    await database.rowChange.createMany({
      data: Array.from({ length: Math.min(500, rows - from) }, (_, index) => ({
        release: releases,
        position: from + index + 1,
        tableName: 'figures',
        rowId: `f${from + index}`,
        areaId: 'gone-area',
        kind: 'removed' as const,
        before: text('1000000000'),
        after: null,
      })),
    });
  await database.releaseCount.create({
    data: { release: releases, tableName: 'figures', kind: 'removed', rows, lines: rows * 10 },
  });
}

/** Of each area and money of 2020 and 2021 a figure: more than a thousand of two years. */
async function spreadFigures(): Promise<void> {
  const { database } = currentDatabase();
  const figure = await database.figure.findFirstOrThrow({ where: { areaId: 'hoa-binh' } });
  const areas = await database.area.findMany({ select: { id: true } });
  const places = areas.flatMap(({ id }) =>
    [2020, 2021].flatMap((year) =>
      fundings.flatMap((funding) =>
        (['plan', 'actual', 'estimate', 'matched', 'investment'] as const).map((measure) => ({
          area: id,
          yearFrom: year,
          yearTo: year,
          period: 'M03' as const,
          funding,
          measure,
        })),
      ),
    ),
  );
  await database.figure.createMany({
    data: places.map(({ area, ...place }, index) => ({
      ...figure,
      ...place,
      areaId: area,
      cellKey: toCellKey({ area, ...place }),
      id: `spread-${index}`,
      position: 20_000 + index,
    })),
  });
}

async function makeFigures(count: number, from = 0): Promise<void> {
  const { database } = currentDatabase();
  const figure = await database.figure.findFirstOrThrow({ where: { areaId: 'hoa-binh' } });
  await database.figure.createMany({
    data: Array.from({ length: count }, (_, made) => {
      const index = from + made;
      const years = { yearFrom: 2000, yearTo: 2000 + (index % 20) };
      return {
        ...figure,
        ...years,
        id: `made-up-${index}`,
        cellKey: toCellKey({ ...figure, ...years, area: figure.areaId }),
        amountVnd: figure.amountVnd + BigInt(index) * figure.stepVnd,
        position: 10_000 + index,
      };
    }),
  });
}

withDatabases('long lists', 'migrated', () => {
  beforeAll(async () => {
    await makeHistory();
    await makeFigures(450);
  });

  test('releases come 20 to a page, newest first, each once', async () => {
    const lists = await Promise.all([1, 2, 3].map(getChangesPage));
    expect(lists.map((list) => list.releases.length)).toEqual([20, 20, 1]);
    expect(lists.flatMap((list) => list.releases.map(({ number }) => number))).toEqual(
      Array.from({ length: releases }, (_, index) => releases - index),
    );
    expect(await getChangesPage(4)).toMatchObject({ paging: { page: 1 }, isWrong: true });
  });

  test('the rows of a release come 50 to a page, the last page with what is left', async () => {
    const first = await getReleasePage(releases, 1);
    expect(first).toMatchObject({ keptRows: rows, paging: { pages: 61 }, areas: [], sources: [] });
    expect(first?.changes).toHaveLength(50);
    const last = await getReleasePage(releases, 61);
    expect(last?.changes.map(({ rowId }) => rowId)).toEqual(['f3000']);
    expect(await getReleasePage(releases, 62)).toMatchObject({ paging: { page: 1 }, isWrong: true });
  });

  test('changes.csv has every row of the history once', async () => {
    const csv = await (await askApi('changes.csv')).text();
    const ids = csv
      .split('\r\n')
      .flatMap((line) => /,figures,(f\d+),removed,amount_vnd,/.exec(line)?.[1] ?? []);
    expect(ids).toEqual(Array.from({ length: rows }, (_, index) => `f${index}`));
  });

  test('the feed has the newest 30 releases and names 20 rows of each, also of areas and sources that are gone', async () => {
    const xml = await (await GET(new Request('http://localhost/feed.xml'))).text();
    const entries = parseAtomFeed(xml).entries ?? [];
    expect(entries).toHaveLength(30);
    const lines = entries[0]?.content?.value?.match(/<li>.*?<\/li>/g);
    expect(lines).toHaveLength(21);
    expect(lines?.[0]).toMatch(/bỏ: gone-area, kế hoạch, tổng .*, 2021: 1\stỷ\sđồng \(nguồn: gone-source\)/);
    expect(lines?.[20]).toContain('2.981 dòng khác');
    expect(xml.length).toBeLessThan(40_000);
  });

  test('the feed of checks ends at a release of thousands of rows, that of an area at 50 of its own', async () => {
    const ask = async (query: string) =>
      parseAtomFeed(await (await GET(new Request(`http://localhost/feed.xml?${query}`))).text()).entries ??
      [];
    expect((await ask('topic=checks')).map(({ title }) => title?.value)).toEqual([`Bản dữ liệu ${releases}`]);
    const { rowChange } = currentDatabase().database;
    const before = text('3').replace('gone-area', 'hoa-binh');
    const row = { tableName: 'figures', rowId: 'gone', areaId: 'hoa-binh' };
    await rowChange.create({ data: { ...row, release: releases, position: 5000, kind: 'removed', before } });
    expect((await ask('area=hoa-binh')).map(({ title }) => title?.value)).toEqual([
      expect.stringMatching(/^bỏ: Hòa Bình/),
      'Bản dữ liệu 1',
    ]);
    const after = text('2').replace('gone-area', 'hoa-binh');
    const change = { ...row, kind: 'changed', before: after, after } as const;
    await rowChange.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({
        ...change,
        release: 2 + (index % 30),
        position: 1 + Math.floor(index / 30),
        rowId: `made-up-${index}`,
      })),
    });
    const titles = (await ask('area=hoa-binh&lang=en')).map(({ title }) => title?.value);
    expect(titles).toHaveLength(50);
    expect(titles.slice(1).every((title) => title?.startsWith('changed: Hoa Binh'))).toBe(true);
  });

  test('the page of a source takes a page of its figures from the database, and says how many there are', async () => {
    const { figure } = currentDatabase().database;
    const { sourceId } = await figure.findFirstOrThrow({ where: { areaId: 'hoa-binh' } });
    const total = await figure.count({ where: { sourceId } });
    const page = await getSourcePage(sourceId);
    expect(total).toBeGreaterThan(450);
    expect(page?.counts.figures).toBe(total);
    expect(page?.list.figures).toHaveLength(200);
    expect(page?.kinds.length).toBeLessThan(60);
    expect(page?.kinds).toContainEqual(expect.objectContaining({ yearFrom: 2000, yearTo: 2019 }));
    expect(page?.areas.map(({ id }) => id)).toContain('hoa-binh');
  });

  test('all figures of an area come 200 to a page, newest year first, each once', async () => {
    const total = await currentDatabase().database.figure.count({ where: { areaId: 'hoa-binh' } });
    const lists = await Promise.all([1, 2, 3].map((page) => getFigureList('area', 'hoa-binh', page)));
    expect(lists.map((list) => list?.figures.length)).toEqual([200, 200, total - 400]);
    const figures = lists.flatMap((list) => list?.figures ?? []);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(total);
    expect(figures.map(({ yearTo }) => yearTo)).toEqual(
      figures.map(({ yearTo }) => yearTo).toSorted((a, b) => b - a),
    );
    expect(await getFigureList('area', 'hoa-binh', 4)).toBeNull();
    expect(await getFigureList('source', 'no-such-source', 1)).toMatchObject({ total: 0, figures: [] });
  });

  test('an area and a year of more than a thousand figures are read by a server, which has no transactions', async () => {
    await makeFigures(600, 450);
    await spreadFigures();
    const suite = currentDatabase();
    const { database, address } = suite;
    suite.database = openReader(address);
    onTestFinished(async () => {
      await suite.database.$disconnect();
      suite.database = database;
    });
    expect((await getArea('hoa-binh'))?.figures.length).toBeGreaterThan(1_000);
    const units = await listYearIndicators('reported', 2021);
    expect(units.every(({ indicators }) => indicators.length > 2)).toBe(true);
  });
});
