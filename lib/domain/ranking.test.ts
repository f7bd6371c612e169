import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';
import { rankUnits, stoodAtStart, sumRanked } from './ranking.ts';
import { toReasonCode } from './rate.ts';

const billion = 1_000_000_000n;
const plan = (billions: number, own: Partial<Figure> = {}) => ({
  amountVnd: BigInt(billions) * billion,
  ...own,
});
const actual = (billions: number, own: Partial<Figure> = {}) =>
  ({ ...plan(billions), measure: 'actual', ...own }) as const;

function unit(id: string, ...figures: Partial<Figure>[]) {
  const rows = figures.map((own, index) => figure({ stepVnd: 1n, ...own, area: id, position: index + 1 }));
  const area = { id, validFrom: null, validTo: null };
  return { area, indicators: computeIndicators(area, rows) };
}

const of2021 = { year: 2021, funding: 'total' } as const;

function rank(units: ReturnType<typeof unit>[], by: 'completion' | 'plan' | 'actual' = 'completion') {
  const { ranked, leftOut, unknown } = rankUnits(units, { ...of2021, by });
  return {
    ranked: ranked.map(({ rank: place, area }) => `${place} ${area.id}`),
    leftOut: leftOut.map(({ area, reason }) => `${area.id} ${toReasonCode(reason)}`),
    unknown,
  };
}

test('the highest completion comes first, above 100 % too', () => {
  const units = [
    unit('a', plan(10), actual(9)),
    unit('b', plan(10), actual(13)),
    unit('c', plan(10), actual(10)),
  ];
  expect(rank(units).ranked).toEqual(['1 b', '2 c', '3 a']);
});

test('equal completions of different amounts share a rank, and the next is skipped', () => {
  const units = [
    unit('a', plan(3), actual(1)),
    unit('b', plan(9), actual(3)),
    unit('c', plan(10), actual(1)),
  ];
  expect(rank(units).ranked).toEqual(['1 a', '1 b', '3 c']);
});

describe('left out with the reason is', () => {
  test.each([
    ['who has no plan', [actual(9)], 'actual', [] as string[]],
    ['who has no plan', [actual(9)], 'completion', ['a plan_missing']],
    ['who has no actual', [plan(9)], 'completion', ['a actual_missing']],
    ['who has no actual', [plan(9)], 'actual', ['a actual_missing']],
    ['an estimate', [plan(9), actual(9, { measure: 'estimate' })], 'completion', ['a actual_estimate']],
    ['an estimate', [plan(9), actual(9, { measure: 'estimate' })], 'actual', ['a actual_estimate']],
    ['a part of the year', [actual(9, { period: 'M09' })], 'actual', ['a actual_part_year']],
    ['one round', [plan(9, { caveats: ['one_round'] })], 'plan', ['a plan_caveat:one_round']],
    ['a plan of zero', [plan(0), actual(1)], 'completion', ['a plan_zero']],
    [
      'a mixed programme',
      [plan(9, { caveats: ['mixed_programme'] })],
      'plan',
      ['a plan_caveat:mixed_programme'],
    ],
  ] as const)('%s (%o, by %s)', (_, figures, by, leftOut) => {
    expect(rank([unit('a', ...figures)], by).leftOut).toEqual(leftOut);
  });
});

test('who has a figure of another year or funding only is unknown', () => {
  const units = [unit('a', plan(1, { yearFrom: 2020 })), unit('b', plan(1, { funding: 'local' })), unit('c')];
  expect(rank(units)).toEqual({ ranked: [], leftOut: [], unknown: 3 });
});

test.each([
  [{ validFrom: null, validTo: '2025-06-30' }, 2025, true],
  [{ validFrom: '2025-07-01', validTo: null }, 2025, false],
  [{ validFrom: null, validTo: '2025-06-30' }, 2026, false],
  [{ validFrom: '2025-07-01', validTo: null }, 2026, true],
  [{ validFrom: null, validTo: null }, 2002, true],
])('a unit of %o on the map of %d: %s', (validity, year, stands) => {
  expect(stoodAtStart({ id: 'a', ...validity }, year)).toBe(stands);
});

test('the sum is that of the ranked units alone', () => {
  const units = [unit('a', plan(3)), unit('b', plan(4)), unit('c', plan(5, { caveats: ['partial_scope'] }))];
  const ranking = rankUnits(units, { ...of2021, by: 'plan' });
  expect(sumRanked(ranking, 'plan')).toMatchObject({ units: 2, operand: { amountVnd: 7n * billion } });
  expect(sumRanked(rankUnits([], { ...of2021, by: 'plan' }), 'plan')).toBeNull();
});

const anyUnits = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.boolean()), {
    maxLength: 8,
  })
  .map((amounts) =>
    amounts.map(([p, a, isEstimate], index) =>
      unit(`u${index}`, plan(p), actual(a, isEstimate ? { measure: 'estimate' } : {})),
    ),
  );

test('the order of units changes nothing; ranks never fall; everybody is somewhere once', () => {
  fc.assert(
    fc.property(anyUnits, fc.constantFrom('completion', 'plan', 'actual'), (units, by) => {
      const there = rankUnits(units, { ...of2021, by });
      const back = rankUnits(units.toReversed(), { ...of2021, by });
      expect(back.ranked).toEqual(there.ranked);
      const ranks = there.ranked.map((entry) => entry.rank);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(there.ranked.length + there.leftOut.length + there.unknown).toBe(units.length);
    }),
    { numRuns: 50 },
  );
});
