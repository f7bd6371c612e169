import { expect, test } from 'vitest';
import { askRows } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';

withDatabases('gaps.csv', 'dataset', () => {
  test('has every useful gap once, the most useful first, with what it completes', async () => {
    const rows = await askRows('gaps.csv');
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.map(({ rank }) => Number(rank))).toEqual(rows.map((_, index) => index + 1));
    const counts = rows.map(({ completes }) => Number(completes));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBeGreaterThan(0);
    expect(rows.every((row) => row.pairs || row.roll_ups || row.region_sums)).toBe(true);
    expect(new Set(rows.map((row) => [row.area, row.year, row.funding, row.measure].join())).size).toBe(
      rows.length,
    );
  });

  test('no gap is of an amount that is printed', async () => {
    const [gap] = await askRows('gaps.csv', '?funding=local');
    const asked = `?area=${gap?.area}&year=${gap?.year}&funding=local&period=FY&measure=${gap?.measure}`;
    expect(await askRows('figures.csv', asked)).toEqual([]);
  });

  test('filters keep the rank that a gap has among all', async () => {
    const all = await askRows('gaps.csv');
    const some = await askRows('gaps.csv', '?region=phia-bac&funding=local&from=2015');
    expect(some.length).toBeGreaterThan(0);
    for (const row of some) expect(all[Number(row.rank) - 1]).toEqual(row);
  });
});
