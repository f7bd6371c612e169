import { expect, test } from 'vitest';
import { toYearStrip } from './year-strip.ts';

test('the newest year comes first, the fullest is the tallest', () => {
  expect(
    toYearStrip([
      { year: 2019, figures: 10 },
      { year: 2021, figures: 40 },
    ]),
  ).toEqual([
    { year: 2021, figures: 40, height: 100 },
    { year: 2019, figures: 10, height: 25 },
  ]);
});

test('without years there is no strip', () => {
  expect(toYearStrip([])).toEqual([]);
});
