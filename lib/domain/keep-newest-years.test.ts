import { expect, test } from 'vitest';
import { keepNewestYears } from './keep-newest-years.ts';

const rows = [2020, 2020, 2021, 2022, 2022, 2022].map((year, index) => ({ year, index }));
const years = (most: number) => keepNewestYears(rows, most).rows.map(({ year }) => year);

test('all rows when they are few enough', () => {
  expect(keepNewestYears(rows, 6)).toEqual({ rows, since: null });
});

test('whole years from the newest on', () => {
  expect(keepNewestYears(rows, 5)).toEqual({ rows: rows.slice(2), since: 2021 });
  expect(years(4)).toEqual([2021, 2022, 2022, 2022]);
  expect(years(3)).toEqual([2022, 2022, 2022]);
});

test('the newest year stands even when it alone is too much', () => {
  expect(keepNewestYears(rows, 1)).toEqual({ rows: rows.slice(3), since: 2022 });
  const [, , , ...newest] = rows;
  expect(keepNewestYears(newest, 1)).toEqual({ rows: newest, since: null });
});

test('nothing of nothing', () => {
  expect(keepNewestYears([], 0)).toEqual({ rows: [], since: null });
});
