import { expect, test } from 'vitest';
import { toCompletionColumns } from './to-completion-columns.ts';

const labels = { total: 'Tổng', national: 'Quốc gia', local: 'Địa phương' };
const point = { pct: 128.57, low: 120, high: 137, isEstimate: true, text: '128,6%' };

test('what passes 100 % is not cut, and its interval has room too', () => {
  const { top, limit, marks } = toCompletionColumns(
    [{ year: 2017, total: null, national: point, local: null }],
    { locale: 'vi', labels },
  );
  expect([top, limit]).toEqual([150, 100]);
  expect(marks).toMatchObject([{ tone: 'national', fill: 'striped', value: 128.57, low: 120, high: 137 }]);
});

test('fundings without a rate in any year take no room, years without a rate keep theirs', () => {
  const none = { year: 2018, total: null, national: null, local: null };
  const { places, years, lines } = toCompletionColumns([{ ...none, year: 2017, national: point }, none], {
    locale: 'vi',
    labels,
  });
  expect([places, years, lines]).toEqual([1, [2017, 2018], [['Quốc gia: 128,6%'], []]]);
});

test('rates below 100 % still stand under the line', () => {
  const { top } = toCompletionColumns(
    [{ year: 2017, total: { ...point, pct: 80, high: 81 }, national: null, local: null }],
    { locale: 'vi', labels },
  );
  expect(top).toBe(100);
});
