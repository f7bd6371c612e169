import { expect, test } from 'vitest';
import { isScaled } from '#lib/domain/scaled-row.ts';
import { getAreaPage } from '#lib/queries/get-area-page.ts';
import { withSqlite } from '#tests/setup/databases.ts';

withSqlite('an area page beside people and prices', 'dataset', () => {
  test('has the inhabitants of its years and the indexes since, each with its source', async () => {
    const page = await getAreaPage('binh-dinh');
    const row = page?.scaled.find(({ year, funding }) => year === 2021 && funding === 'total');
    expect(row?.population).toMatchObject({ inhabitants: 1_508_320, isSum: false });
    expect(row?.perThousand).toMatchObject({ state: 'ok', vnd: 3_330_858n });
    expect(row?.constantPrice).toMatchObject({ state: 'ok', times: 1.1402 });
    expect(row?.constantPrice?.state === 'ok' && row.constantPrice.indexes.map(({ year }) => year)).toEqual([
      2022, 2023, 2024, 2025,
    ]);
  });

  test('a conference region has prices but no inhabitants, and an area without figures no rows', async () => {
    const region = await getAreaPage('phia-bac');
    expect(region?.scaled.some(isScaled)).toBe(true);
    expect(region?.scaled.map(({ population }) => population).filter(Boolean)).toEqual([]);
    expect((await getAreaPage('bac-lieu'))?.scaled).toEqual([]);
  });
});
