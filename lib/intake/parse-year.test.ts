import { expect, test } from 'vitest';
import { parseYear } from './parse-year.ts';

test.each([
  ['2021', '2021'],
  ['năm 2021', '2021'],
  [' Năm\u00a02021 ', '2021'],
  ['21', '21'], // refused by the column's own check, which knows the years
])('understands %s', (text, year) => {
  expect(parseYear(text)).toEqual({ understood: true, value: year });
});

test.each(['2016-2020', '2016–2020', '2016 - 20', 'giai đoạn 2016-2020'])('refuses the span %s', (text) => {
  expect(parseYear(text)).toMatchObject({
    understood: false,
    reason: expect.stringContaining('write its first year in year_from'),
  });
});
