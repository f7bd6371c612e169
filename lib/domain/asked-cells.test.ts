import { expect, test } from 'vitest';
import { area, figure } from '#tests/fixtures/figure.ts';
import { chooseAskedYears, listAskedCells, listGaps, toAskedLines } from './asked-cells.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';
import type { Funding } from './vocabulary.ts';

const unit = area({ id: 'nghe-an', validTo: null });
const day = '2026-11-26';

function printed(own: Partial<Figure>): Figure {
  return figure({ area: 'nghe-an', yearFrom: 2017, funding: 'local', ...own });
}

function ask(
  figures: readonly Partial<Figure>[],
  years: number[],
  fundings: Funding[] = ['local'],
  place = unit,
) {
  const numbered = figures.map((own, index) => printed({ position: index + 1, ...own }));
  return listAskedCells(place, computeIndicators(unit, numbered), { years, fundings }, day);
}

test.each<[string, Partial<Figure>[], string[], string]>([
  ['nothing', [], ['plan', 'actual'], 'lacking'],
  ['the plan', [{ measure: 'plan' }], ['actual'], 'lacking'],
  ['the actual', [{ measure: 'actual' }], ['plan'], 'lacking'],
  ['both', [{ measure: 'plan' }, { measure: 'actual' }], [], 'known'],
  ['an estimate', [{ measure: 'plan' }, { measure: 'estimate' }], ['actual'], 'lacking'],
  ['nine months', [{ measure: 'plan' }, { measure: 'actual', period: 'M09' }], ['actual'], 'lacking'],
  ['one round', [{ measure: 'plan', caveats: ['one_round'] }, { measure: 'actual' }], ['plan'], 'lacking'],
  [
    'a plan that was revised',
    [{ measure: 'plan', caveats: ['revised'] }, { measure: 'actual' }],
    [],
    'known',
  ],
  [
    'an amount of several years',
    [{ measure: 'plan', yearFrom: 2016, yearTo: 2020 }],
    ['plan', 'actual'],
    'lacking',
  ],
  ['matched capital', [{ measure: 'matched' }], ['plan', 'actual'], 'lacking'],
])('of a year of which %s is known a letter asks for the rest', (_, figures, missing, state) => {
  expect(ask(figures, [2017])).toMatchObject([{ year: 2017, funding: 'local', missing, state }]);
});

test('a total added from national and local is known', () => {
  const figures: Partial<Figure>[] = [
    { funding: 'national', measure: 'plan' },
    { funding: 'local', measure: 'plan' },
  ];
  expect(ask(figures, [2017], ['total'])).toMatchObject([{ missing: ['actual'] }]);
});

test('all fundings are asked for where none is named, years ascending, each once', () => {
  const cells = ask([], [2018, 2017, 2018], []);
  expect(cells.map(({ year, funding }) => `${year} ${funding}`)).toEqual([
    '2017 total',
    '2017 national',
    '2017 local',
    '2018 total',
    '2018 national',
    '2018 local',
  ]);
});

test('of a year that is not over the actual is not yet asked for', () => {
  expect(ask([], [2026])).toMatchObject([{ missing: ['plan'], state: 'lacking' }]);
  expect(ask([{ yearFrom: 2026, measure: 'plan' }], [2026])).toMatchObject([
    { missing: [], state: 'running' },
  ]);
  expect(ask([], [2025])).toMatchObject([{ missing: ['plan', 'actual'] }]);
});

test.each([
  [{ validTo: '2025-06-30' }, 2025, 'lacking'],
  [{ validTo: '2025-06-30' }, 2026, 'not_existing'],
  [{ validFrom: '2025-07-01' }, 2024, 'not_existing'],
  [{ validFrom: '2025-07-01' }, 2025, 'lacking'],
])('nothing is asked of a unit for a year in which it did not stand: %o, %i', (own, year, state) => {
  expect(ask([], [year], ['local'], { ...unit, ...own })).toMatchObject([{ state }]);
});

test('years that lack the same are one line', () => {
  const cells = ask([{ yearFrom: 2017, measure: 'plan' }], [2016, 2017, 2018], ['national', 'local']);
  expect(toAskedLines(cells)).toEqual([
    { funding: 'national', missing: ['plan', 'actual'], years: [2016, 2017, 2018] },
    { funding: 'local', missing: ['plan', 'actual'], years: [2016, 2018] },
    { funding: 'local', missing: ['actual'], years: [2017] },
  ]);
});

test('what lacks nothing has no line', () => {
  expect(toAskedLines(ask([{ measure: 'plan' }, { measure: 'actual' }], [2017]))).toEqual([]);
});

test('the newest five years that lack something are asked for where none is named', () => {
  const figures = [printed({ yearFrom: 2024 }), printed({ yearFrom: 2024, measure: 'actual', position: 2 })];
  const years = Array.from({ length: 10 }, (_, index) => 2017 + index);
  const choose = (place: typeof unit) =>
    chooseAskedYears(place, computeIndicators(unit, figures), { years, fundings: ['local'] }, day);
  expect(choose(unit)).toEqual([2020, 2021, 2022, 2023, 2025]);
  expect(choose({ ...unit, validTo: '2019-06-30' })).toEqual([2017, 2018, 2019]);
});

test('each missing amount is a gap of its own', () => {
  expect(listGaps(ask([{ measure: 'plan' }], [2016, 2017]))).toEqual([
    { year: 2016, funding: 'local', measure: 'plan' },
    { year: 2016, funding: 'local', measure: 'actual' },
    { year: 2017, funding: 'local', measure: 'actual' },
  ]);
});
