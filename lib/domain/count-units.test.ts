import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { countUnitsOfYear } from './count-units.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';

function unit(id: string, validTo: string | null, ...figures: Partial<Figure>[]) {
  const area = { id, validFrom: null, validTo };
  const rows = figures.map((own, index) => figure({ ...own, area: id, position: index + 1 }));
  return { area, indicators: computeIndicators(area, rows) };
}

test('counts units by what is known of them in a year, each once', () => {
  const units = [
    unit('both', null, {}, { measure: 'actual' }, { funding: 'local' }),
    unit('plan', null, { funding: 'local' }),
    unit('part', null, {}, { measure: 'actual', period: 'M09' }),
    unit('estimate', null, {}, { measure: 'estimate' }),
    unit('other-year', null, { yearFrom: 2020 }),
    unit('ended', '2020-12-31', {}),
  ];
  expect(countUnitsOfYear(units, 2021)).toEqual({ withPlan: 4, withActual: 3, withCompletion: 2 });
  expect(countUnitsOfYear([], 2021)).toEqual({ withPlan: 0, withActual: 0, withCompletion: 0 });
});
