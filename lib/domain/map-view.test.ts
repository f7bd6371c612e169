import { describe, expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { listAreaYears } from './area-years.ts';
import { findCoverage } from './coverage.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';
import { chooseMapView, listMapChoices, type MapChoice } from './map-view.ts';
import type { Boundaries } from './vocabulary.ts';

const anything = { year: null, measure: null, funding: null };

describe('what a year can show', () => {
  const unit = (id: string, ...own: Partial<Figure>[]) => {
    const area = { id, validFrom: null, validTo: null };
    const rows = own.map((one, at) => figure({ ...one, area: id, position: at + 1 }));
    return { area, years: listAreaYears(computeIndicators(area, rows), findCoverage(area, rows)) };
  };
  const units = [unit('a', {}, { measure: 'actual' }), unit('b', {}), unit('c', { measure: 'matched' })];
  const choices = listMapChoices(units, [2021], 'reported');

  test('is every ranking of the year and the number of figures, with how many units have it', () => {
    expect(choices).toHaveLength(13);
    expect(choices.filter(({ count }) => count > 0)).toEqual([
      { year: 2021, measure: 'completion', funding: 'total', count: 1 },
      { year: 2021, measure: 'plan', funding: 'total', count: 2 },
      { year: 2021, measure: 'actual', funding: 'total', count: 1 },
      { year: 2021, measure: 'figures', funding: 'any', count: 3 },
      { year: 2021, measure: 'figures', funding: 'total', count: 3 },
    ]);
  });

  test('counts units that stand on the map', () => {
    const gone = units.map((one) => ({ ...one, area: { ...one.area, validTo: '2020-12-31' } }));
    const count = (boundaries: Boundaries) =>
      listMapChoices(gone, [2020, 2021], boundaries).reduce((sum, one) => sum + one.count, 0);
    expect([count('reported'), count('2025')]).toEqual([0, 10]);
  });
});

describe('which map is shown', () => {
  const choices: MapChoice[] = [
    { year: 2024, measure: 'completion', funding: 'total', count: 3 },
    { year: 2024, measure: 'plan', funding: 'total', count: 9 },
    { year: 2024, measure: 'figures', funding: 'any', count: 40 },
    { year: 2023, measure: 'completion', funding: 'total', count: 9 },
    { year: 2023, measure: 'plan', funding: 'local', count: 8 },
    { year: 2022, measure: 'plan', funding: 'total', count: 0 },
    { year: 2022, measure: 'figures', funding: 'any', count: 1 },
  ];

  test.each([
    ['without a wish how many figures are known', anything, 'null coverage any'],
    [
      'coverage where it is asked for, of all years',
      { ...anything, measure: 'coverage', year: 2022 },
      'null coverage any',
    ],
    ['of equals the newest year', { ...anything, funding: 'total' }, '2024 plan total'],
    ['of a year its most comparable values', { ...anything, year: 2023 }, '2023 completion total'],
    ['of a measure its best year', { ...anything, measure: 'completion' }, '2023 completion total'],
    ['of a funding its best year and measure', { ...anything, funding: 'local' }, '2023 plan local'],
    ['figures where nothing can be compared', { ...anything, year: 2022 }, '2022 figures any'],
    ['figures where they are asked for', { ...anything, measure: 'figures' }, '2024 figures any'],
    ['what was asked for, be it empty', { year: 2022, measure: 'plan', funding: null }, '2022 plan total'],
  ] as const)('%s', (_rule, asked, expected) => {
    const view = chooseMapView(choices, asked);
    expect(`${view?.year} ${view?.measure} ${view?.funding}`).toBe(expected);
  });

  test('none that does not exist', () => {
    expect(chooseMapView(choices, { ...anything, year: 1999 })).toBeNull();
  });
});
