import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAmount, anyPositiveAmount } from '#tests/fixtures/amounts.ts';
import { figure, findById, operand, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { compareAreas, toFormulaPlace, toIndex } from './comparison.ts';
import type { Figure } from './figure.ts';
import { computeGrowth } from './growth.ts';
import { computeIndicators } from './indicator.ts';
import { rollUp } from './roll-up.ts';
import type { Boundaries } from './vocabulary.ts';

const billion = 1_000_000_000n;

function area(id: string, ...figures: Partial<Figure>[]) {
  const rows = figures.map((own, index) => figure({ stepVnd: 1n, ...own, area: id, position: index + 1 }));
  return { area: { id }, indicators: computeIndicators({ id, validFrom: null }, rows) };
}

test('rows are years, newest first, with a cell for each area in the order asked for', () => {
  const comparison = compareAreas([area('b', { yearFrom: 2020 }), area('a', { yearFrom: 2021 })], 'total');
  expect(
    comparison.rows.map(({ year, cells }) => [
      year,
      cells.map((cell) => [cell.area, cell.plan.operand !== null]),
    ]),
  ).toEqual([
    [
      2021,
      [
        ['b', false],
        ['a', true],
      ],
    ],
    [
      2020,
      [
        ['b', true],
        ['a', false],
      ],
    ],
  ]);
});

test('a difference is to the first area, in đồng and percent', () => {
  const [row] = compareAreas(
    [area('a', { amountVnd: 100n * billion }), area('b', { amountVnd: 75n * billion })],
    'total',
  ).rows;
  expect(row?.cells[0]?.plan.difference).toBeNull();
  expect(row?.cells[1]?.plan.difference).toMatchObject({ state: 'ok', pct: -25, changeVnd: -25n * billion });
});

test.each([
  ['missing', {}, { yearFrom: 2019 }],
  ['of part of the funding', {}, { caveats: ['partial_scope'] }],
] as const)('a difference to an amount that is %s is refused', (_, first, second) => {
  const { rows } = compareAreas([area('a', second), area('b', first)], 'total');
  expect(rows.find(({ year }) => year === 2021)?.cells[1]?.plan.difference?.state).toBe('refused');
});

test('the base year is the first in which every area has a comparable amount', () => {
  const first = area(
    'a',
    { yearFrom: 2018 },
    { yearFrom: 2019 },
    { yearFrom: 2020, amountVnd: 2n * 142_200_000_000n },
  );
  const second = area(
    'b',
    { yearFrom: 2018, caveats: ['one_round'] },
    { yearFrom: 2019 },
    { yearFrom: 2020 },
  );
  const { rows, baseYears } = compareAreas([first, second], 'total');
  expect(baseYears).toEqual({ plan: 2019, actual: null });
  expect(rows[0]?.cells[0]?.plan.index).toMatchObject({ state: 'ok', pct: 200 });
  expect(rows[0]?.cells[1]?.plan.index).toMatchObject({ state: 'ok', pct: 100 });
  expect(rows[0]?.cells[1]?.actual.index).toBeNull();
});

test('part years and other fundings are left out', () => {
  const mixed = area('a', { measure: 'actual', period: 'M09' }, { funding: 'local' });
  expect(compareAreas([mixed], 'total').rows).toEqual([]);
  expect(compareAreas([mixed], 'local').rows).toHaveLength(1);
});

test('the northern region and the nation in 2013', async () => {
  const areas = await readRealAreas();
  const compared = await Promise.all(
    ['ca-nuoc', 'phia-bac'].map(async (id) => ({
      area: { id },
      indicators: computeIndicators(findById(areas, id), await readRealFigures(id)),
    })),
  );
  const row = compareAreas(compared, 'total').rows.find(({ year }) => year === 2013);
  expect(row?.cells.map(({ actual }) => actual.operand?.amountVnd)).toEqual([
    215_668_000_000n,
    106_128_000_000n,
  ]);
  expect(row?.cells[1]?.actual.difference).toMatchObject({ changeVnd: 106_128_000_000n - 215_668_000_000n });
});

test('a year before a unit was formed, or after it was merged, is not one of which nothing was found; on today’s map it counts', () => {
  const formed = {
    ...area('new', { yearFrom: 2026 }),
    area: { id: 'new', validFrom: '2025-07-01', validTo: null },
  };
  const merged = {
    ...area('old', { yearFrom: 2024 }),
    area: { id: 'old', validFrom: null, validTo: '2025-06-30' },
  };
  const compare = (boundaries: Boundaries) =>
    compareAreas([formed, merged], 'total', boundaries).rows.map(({ year, cells }) => [
      year,
      ...cells.map(({ absence }) => absence),
    ]);
  expect(compare('reported')).toEqual([
    [2026, null, 'no_longer'],
    [2024, 'not_yet', null],
  ]);
  expect(compare('2025').flat()).toEqual([2026, null, null, 2024, null, null]);
});

test('where only some predecessors published an amount, it says so instead of nothing', async () => {
  const areas = await readRealAreas();
  const former = await Promise.all(
    ['ha-nam', 'nam-dinh', 'ninh-binh'].map(async (id) => ({
      area: findById(areas, id),
      figures: await readRealFigures(id),
    })),
  );
  const unit = findById(areas, 'ninh-binh-2025');
  const indicators = rollUp(unit, former, []);
  const { rows } = compareAreas([{ area: unit, indicators }], 'local', '2025');
  const gaps = rows.flatMap(({ cells }) => cells.flatMap(({ plan, actual }) => [plan.gap, actual.gap]));
  expect(gaps.filter((gap) => gap?.missing?.some(({ id }) => id === 'nam-dinh'))).not.toEqual([]);
});

const plain = { baseIsOfPredecessors: false, baseHasOtherPeriod: false };
const indexOf = (amount: Partial<Figure>, base: Partial<Figure>) =>
  toIndex(computeGrowth(operand(amount), operand(base), plain));

test('gần 25 tỷ over hơn 25 tỷ is an index of 92 to 100: an end at the base itself is an end', () => {
  const printed = { amountVnd: 25n * billion, stepVnd: billion };
  const index = indexOf({ ...printed, bound: 'under' }, { ...printed, bound: 'over' });
  expect(index).toMatchObject({ pct: 100, lowPct: expect.closeTo(92.3077, 4), highPct: 100, asRange: true });
});

test('an index has no upper end where its base may be zero, and none at all where growth is refused', () => {
  const small = { amountVnd: billion, stepVnd: billion };
  expect(indexOf(small, { ...small, bound: 'under' })).toMatchObject({ highPct: null });
  expect(indexOf(small, { amountVnd: 0n }).state).toBe('refused');
});

test('an amount in percent of its base lies between the ends of its index', () => {
  fc.assert(
    fc.property(anyAmount, anyPositiveAmount, (amount, base) => {
      const index = indexOf(amount, base);
      if (index.state === 'refused') return;
      const pct = Number((amount.amountVnd * 10n ** 12n) / base.amountVnd) / 10 ** 10;
      expect(Math.abs(index.pct - pct)).toBeLessThanOrEqual(1e-9 * Math.max(1, pct));
      expect(index.lowPct).toBeLessThanOrEqual(index.pct);
      expect(index.highPct ?? index.pct).toBeGreaterThanOrEqual(index.pct);
    }),
  );
});

test('only a unit formed on today’s map is explained there, all others as reported', () => {
  const place = (kind: 'province' | 'region', validFrom: string | null, boundaries: Boundaries) =>
    toFormulaPlace({ kind, validFrom }, 2021, { boundaries, funding: 'local' }).boundaries;
  expect(place('province', '2025-07-01', '2025')).toBe('2025');
  expect(place('province', '2025-07-01', 'reported')).toBe('reported');
  expect(place('province', null, '2025')).toBe('reported');
  expect(place('region', '2025-07-01', '2025')).toBe('reported');
});
