import { expect, test } from 'vitest';
import { area, figure } from '#tests/fixtures/figure.ts';
import { splitKnownYears } from './known-years.ts';
import { rollUp } from './roll-up.ts';

test('a year is known when one amount of the whole unit is, partial when none is', () => {
  const rows = rollUp(
    { id: 'phu-tho-2025' },
    [
      {
        area: area({ id: 'phu-tho' }),
        figures: [figure({ area: 'phu-tho', yearFrom: 2019 }), figure({ area: 'phu-tho' })],
      },
      { area: area({ id: 'vinh-phuc' }), figures: [figure({ area: 'vinh-phuc' })] },
    ],
    [figure({ area: 'phu-tho-2025', yearFrom: 2018 })],
  );
  expect(splitKnownYears(rows)).toEqual({ known: [2018, 2021], partial: [2019] });
});

test('no indicators, no years', () => {
  expect(splitKnownYears([])).toEqual({ known: [], partial: [] });
});
