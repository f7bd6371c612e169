import { expect, test } from 'vitest';
import { formatYears } from './year-ranges.ts';

test.each([
  [[], ''],
  [[2016], '2016'],
  [[2016, 2017], '2016–2017'],
  [[2016, 2018, 2019, 2020], '2016, 2018–2020'],
])('%j is written %s', (years, text) => {
  expect(formatYears(years)).toBe(text);
});
