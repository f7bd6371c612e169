import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAmount } from '#tests/fixtures/amounts.ts';
import { area, figure, findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { computeIndicators, toTotalKind } from './indicator.ts';
import { addIntervals, toAmountInterval } from './interval.ts';
import { toOperandInterval } from './operand.ts';
import { toReasonCode } from './rate.ts';
import { findGap, rollUp } from './roll-up.ts';

const unit = { id: 'phu-tho-2025' };
const ids = ['hoa-binh', 'phu-tho', 'vinh-phuc'] as const;
type Rows = readonly Partial<Figure>[];

/** What Hòa Bình, Phú Thọ and Vĩnh Phúc print, and the unit formed from them. */
function rollUpOf(parts: readonly Rows[], own: Rows = []) {
  return rollUp(
    unit,
    parts.map((rows, index) => ({
      area: area({ id: ids[index] }),
      figures: rows.map((row, position) =>
        figure({ area: ids[index], id: `${ids[index]}-${position}`, position, ...row }),
      ),
    })),
    own.map((row, position) => figure({ area: unit.id, id: `own-${position}`, position, ...row })),
  );
}

const plan = (billions: number, own: Partial<Figure> = {}) => ({
  amountVnd: BigInt(billions) * 1_000_000_000n,
  ...own,
});
const actual = (billions: number, own: Partial<Figure> = {}) =>
  ({ ...plan(billions), measure: 'actual', ...own }) as const;
const estimate = (billions: number, own: Partial<Figure> = {}) =>
  ({ ...plan(billions), measure: 'estimate', ...own }) as const;
const reasonOf = (rate: ReturnType<typeof rollUpOf>[0]['completion' | 'planGrowth'] | undefined) =>
  rate?.state === 'refused' ? toReasonCode(rate.reason) : rate?.state;

describe('amounts of the predecessors', () => {
  test('are added when all three have the cell, and the completion is that of the sums', () => {
    const [row] = rollUpOf([
      [plan(2), actual(1)],
      [plan(3), actual(3)],
      [plan(5), actual(5)],
    ]);
    expect(row).toMatchObject({
      area: 'phu-tho-2025',
      boundaries: '2025',
      year: 2021,
      plan: { amountVnd: 10_000_000_000n, kind: 'rolled_up' },
      actual: { amountVnd: 9_000_000_000n, kind: 'rolled_up' },
      completion: { state: 'ok', pct: 90 },
    });
    expect(row?.plan?.figures.map(({ id }) => id)).toEqual(['hoa-binh-0', 'phu-tho-0', 'vinh-phuc-0']);
  });

  test('rest on a total computed from national and local where one prints no total', () => {
    const parts = [plan(1, { funding: 'national' }), plan(1, { funding: 'local' })];
    const rows = rollUpOf([parts, [plan(3)], [plan(5)]]);
    expect(rows[0]?.plan).toMatchObject({ amountVnd: 10_000_000_000n, kind: 'rolled_up' });
    expect(rows[0]?.plan?.figures).toHaveLength(4);
  });

  test('carry every caveat, the loosest bound, the coarsest step and the worst agreement', () => {
    const [row] = rollUpOf([
      [plan(2, { caveats: ['year_inferred'], bound: 'over' })],
      [plan(3), plan(4)],
      [plan(5, { caveats: ['revised'], bound: 'under', stepVnd: 1_000_000_000n })],
    ]);
    expect(row?.plan).toMatchObject({
      caveats: ['year_inferred', 'revised'],
      bound: 'about',
      stepVnd: 1_000_000_000n,
      agreement: 'conflict',
    });
  });

  test('of different periods are not added', () => {
    const [year, months] = rollUpOf([[actual(1)], [actual(1)], [actual(1, { period: 'M09' })]]);
    expect([year?.period, reasonOf(year?.completion)]).toEqual(['FY', 'actual_incomplete:vinh-phuc']);
    expect([months?.period, reasonOf(months?.completion)]).toEqual([
      'M09',
      'actual_incomplete:hoa-binh+phu-tho',
    ]);
  });

  test.each(['ROUND', 'UNDATED'] as const)(
    'of the period %s are not added, since nobody knows what they cover',
    (period) => {
      const part = [actual(1, { period })];
      expect(rollUpOf([part, part, part])).toEqual([]);
    },
  );

  test('make no row for a cell that none has', () => {
    expect(rollUpOf([[plan(1, { funding: 'local' })], [], []]).map(({ funding }) => funding)).toEqual([
      'local',
    ]);
    expect(rollUpOf([[], [], []])).toEqual([]);
    expect(rollUpOf([[plan(1, { measure: 'matched' })], [], []])).toEqual([]);
  });
});

describe('a merged unit with predecessors missing', () => {
  test.each([
    ['one has no plan', [[plan(2)], [plan(3)], []], 'plan_incomplete:vinh-phuc'],
    ['two have no plan', [[plan(2)], [], []], 'plan_incomplete:phu-tho+vinh-phuc'],
    [
      'one has no actual',
      [[plan(2), actual(1)], [plan(3)], [plan(5), actual(5)]],
      'actual_incomplete:phu-tho',
    ],
    ['all have a plan, none an actual', [[plan(2)], [plan(3)], [plan(5)]], 'actual_missing'],
    ['no plan, but some an actual', [[actual(2)], [actual(3)], []], 'actual_incomplete:vinh-phuc'],
    ['all an actual, none a plan', [[actual(2)], [actual(3)], [actual(5)]], 'plan_missing'],
    [
      'some give an actual and others an estimate',
      [
        [plan(2), actual(2)],
        [plan(3), actual(3)],
        [plan(5), estimate(5)],
      ],
      'actual_measure_differs',
    ],
    [
      'an actual, an estimate and nothing',
      [[plan(2), actual(2)], [plan(3), estimate(3)], [plan(5)]],
      'actual_incomplete:vinh-phuc',
    ],
  ] as const)('is refused a completion when %s', (_, parts, reason) => {
    expect(reasonOf(rollUpOf(parts)[0]?.completion)).toBe(reason);
  });

  test('never gets the sum of the others', () => {
    expect(rollUpOf([[plan(2)], [plan(3)], []])[0]).toMatchObject({ plan: null, actual: null });
  });

  test('says of the amount itself who is missing', () => {
    const [row] = rollUpOf([[plan(2)], [plan(3)], []]);
    expect(row && findGap(row.planGrowth)).toMatchObject({
      code: 'incomplete',
      missing: [{ id: 'vinh-phuc' }],
    });
    expect(row && findGap(row.actualGrowth)).toBeNull();
  });
});

describe('the own figure', () => {
  test('goes before the sum, for its own cell only', () => {
    const [row] = rollUpOf(
      [
        [plan(2), actual(2)],
        [plan(3), actual(3)],
        [plan(5), actual(5)],
      ],
      [plan(11)],
    );
    expect(row?.plan).toMatchObject({ amountVnd: 11_000_000_000n, kind: 'printed' });
    expect(row?.actual).toMatchObject({ amountVnd: 10_000_000_000n, kind: 'rolled_up' });
    expect(row && toTotalKind(row)).toBe('actual_rolled_up');
  });

  test('fills a cell that some predecessors lack', () => {
    expect(rollUpOf([[plan(2)], [], []], [plan(11)])[0]?.plan).toMatchObject({ kind: 'printed' });
  });

  test('may be a total computed from its own parts, beside a sum', () => {
    const own = [plan(4, { funding: 'national' }), plan(6, { funding: 'local' })];
    const [row] = rollUpOf([[actual(2)], [actual(3)], [actual(5)]], own);
    expect(row && toTotalKind(row)).toBe('plan_computed;actual_rolled_up');
  });

  test('grows over the predecessors of the year before, in the same boundaries', () => {
    const before = { yearFrom: 2024 };
    const [row] = rollUpOf(
      [[plan(2, before)], [plan(3, before)], [plan(5, before)]],
      [plan(11, { yearFrom: 2025 })],
    );
    expect(row).toMatchObject({
      year: 2025,
      planGrowth: { state: 'ok', pct: 10, changeVnd: 1_000_000_000n },
    });
  });

  test('does not grow over a part of them', () => {
    const before = { yearFrom: 2024 };
    const [row] = rollUpOf([[plan(2, before)], [plan(3, before)], []], [plan(11, { yearFrom: 2025 })]);
    expect(reasonOf(row?.planGrowth)).toBe('base_incomplete:vinh-phuc');
  });

  test('is all there is of a unit that did not change, on today’s map', async () => {
    const own = await readRealFigures('nghe-an');
    const reported = computeIndicators({ id: 'nghe-an', validFrom: null }, own);
    expect(reported.length).toBeGreaterThan(10);
    expect(rollUp({ id: 'nghe-an' }, [], own)).toEqual(
      reported.map((row) => ({ ...row, boundaries: '2025' })),
    );
  });
});

test('two sums are not compared when other predecessors mix programmes', () => {
  const mixed = { caveats: ['mixed_programme'] } as const;
  const same = rollUpOf([
    [plan(2, mixed), actual(2, mixed)],
    [plan(3), actual(3)],
    [plan(5), actual(5)],
  ]);
  expect(reasonOf(same[0]?.completion)).toBe('ok');
  const other = rollUpOf([
    [plan(2, mixed), actual(2)],
    [plan(3), actual(3, mixed)],
    [plan(5), actual(5)],
  ]);
  expect(reasonOf(other[0]?.completion)).toBe('plan_caveat:mixed_programme');
});

describe('laws', () => {
  const anyParts = fc.tuple(anyAmount, anyAmount, anyAmount);

  test('one predecessor rolls up to its own amounts', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (a, b) => {
        const rows: Rows = [a, { ...b, measure: 'actual' }];
        const [rolled] = rollUpOf([rows]);
        const [own] = computeIndicators(
          { id: 'hoa-binh', validFrom: null },
          rows.map((row, position) => figure({ area: 'hoa-binh', position, ...row })),
        );
        expect(rolled?.plan?.amountVnd).toBe(own?.plan?.amountVnd);
        expect(rolled?.actual?.amountVnd).toBe(own?.actual?.amountVnd);
        expect(rolled?.completion).toEqual(own?.completion);
      }),
    );
  });

  test('the order of predecessors changes nothing that is computed', () => {
    fc.assert(
      fc.property(anyParts, ([a, b, c]) => {
        const pick = (parts: Rows[]) => {
          const [row] = rollUpOf(parts);
          const { figures, ...amount } = row?.plan ?? { figures: [] };
          return { amount, completion: row?.completion, growth: row?.planGrowth };
        };
        expect(pick([[c], [a], [b]])).toEqual(pick([[a], [b], [c]]));
      }),
    );
  });

  test('the interval of the sum is the sum of the intervals', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const [row] = rollUpOf(parts.map((part) => [part]));
        const sum = parts.map(toAmountInterval).reduce(addIntervals);
        const interval = row?.plan && toOperandInterval(row.plan);
        expect([interval?.low.toFraction(), interval?.high?.toFraction()]).toEqual([
          sum.low.toFraction(),
          sum.high?.toFraction(),
        ]);
      }),
    );
  });

  test('a missing predecessor always refuses', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(2), (parts, absent) => {
        const [row] = rollUpOf(parts.map((part, index) => (index === absent ? [] : [part])));
        expect(row?.plan).toBeNull();
        expect(reasonOf(row?.completion)).toBe(`plan_incomplete:${ids[absent]}`);
        expect(reasonOf(row?.planGrowth)).toBe(`this_incomplete:${ids[absent]}`);
      }),
    );
  });
});

test('of the real Bắc Ninh of today only the national plan of 2018 can be added', async () => {
  const areas = await readRealAreas();
  const predecessors = await Promise.all(
    ['bac-giang', 'bac-ninh'].map(async (id) => ({
      area: findById(areas, id),
      figures: await readRealFigures(id),
    })),
  );
  const rows = rollUp(findById(areas, 'bac-ninh-2025'), predecessors, []);
  const added = rows.filter((row) => row.plan ?? row.actual);
  expect(added.map(({ year, funding }) => [year, funding])).toEqual([[2018, 'national']]);
  const printed = predecessors.flatMap(({ figures }) =>
    figures.filter((row) => row.yearFrom === 2018 && row.funding === 'national' && row.measure === 'plan'),
  );
  expect(added[0]?.plan?.amountVnd).toBe(printed.reduce((sum, { amountVnd }) => sum + amountVnd, 0n));
});
