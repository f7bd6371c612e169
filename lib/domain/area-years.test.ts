import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { findLayerYears, listAreaYears } from './area-years.ts';
import { findCoverage } from './coverage.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';

const area = { id: 'phia-bac', validFrom: null, validTo: null };
const list = (...own: Partial<Figure>[]) => {
  const figures = own.map((one, at) => figure({ ...one, position: at + 1 }));
  return listAreaYears(computeIndicators(area, figures), findCoverage(area, figures));
};

test('a whole year with plan and actual is in every ranking, counted once', () => {
  expect(list({}, { measure: 'actual' }, { yearFrom: 2019 })).toEqual({
    layers: [
      { measure: 'completion', funding: 'total', years: [2021] },
      { measure: 'plan', funding: 'total', years: [2019, 2021] },
      { measure: 'actual', funding: 'total', years: [2021] },
      { measure: 'figures', funding: 'any', years: [2019, 2021] },
      { measure: 'figures', funding: 'total', years: [2019, 2021] },
    ],
    plan: [2019, 2021],
    actual: [2021],
    completion: [2021],
    known: { known: [2019, 2021], partial: [] },
    pairs: { total: 1, national: 0, local: 0 },
  });
});

test('an estimate pairs and is known, but neither ranked nor a completion', () => {
  const years = list({}, { measure: 'estimate' });
  expect(years).toMatchObject({ actual: [2021], completion: [], pairs: { total: 1 } });
  expect(findLayerYears(years, { measure: 'completion', funding: 'total' })).toEqual([]);
});

test('months of a year are known, no pair, and not ranked', () => {
  const years = list({}, { measure: 'actual', period: 'M09' });
  expect(years).toMatchObject({ actual: [2021], completion: [], pairs: { total: 0 } });
  expect(findLayerYears(years, { measure: 'actual', funding: 'total' })).toEqual([]);
});

test('what is neither plan nor actual is counted as printed alone', () => {
  expect(list({ measure: 'matched' })).toMatchObject({ plan: [], actual: [], known: { known: [] } });
  expect(findLayerYears(list({ measure: 'matched' }), { measure: 'figures', funding: 'any' })).toEqual([
    2021,
  ]);
});
