import { expect, test } from 'vitest';
import { area, figure } from '#tests/fixtures/figure.ts';
import { listAreaYears } from './area-years.ts';
import type { Area, Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';
import { countYears } from './year-counts.ts';

function unit(own: Partial<Area>, ...rows: Partial<Figure>[]) {
  const one = area(own);
  const figures = rows.map((row, index) => figure({ area: one.id, position: index, ...row }));
  return { area: one, years: listAreaYears(computeIndicators(one, figures), []) };
}

const actual = { measure: 'actual' } as const;
const units = [
  unit({ id: 'a' }, {}, actual),
  unit({ id: 'b' }, { funding: 'local' }, { funding: 'national' }),
  unit({ id: 'c' }, {}, { measure: 'estimate' }),
  unit({ id: 'd' }),
  unit({ id: 'later', validFrom: '2025-07-01', validTo: null }, { ...actual }),
];

test('a unit counts once for a year whatever the funding, and only where it stood', () => {
  expect(countYears([2021, 2020], units, 'reported')).toEqual([
    { year: 2021, plan: 3, actual: 2, completion: 1 },
    { year: 2020, plan: 0, actual: 0, completion: 0 },
  ]);
});

test('on today’s map every unit that is given counts', () => {
  expect(countYears([2021], units, '2025')).toEqual([{ year: 2021, plan: 3, actual: 3, completion: 1 }]);
});
