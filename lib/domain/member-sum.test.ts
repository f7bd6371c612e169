import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';
import { computeMemberSums } from './member-sum.ts';
import { toReasonCode } from './rate.ts';

const billion = 1_000_000_000n;
const plan = (billions: number, own: Partial<Figure> = {}) => ({
  amountVnd: BigInt(billions) * billion,
  stepVnd: billion,
  ...own,
});

function unit(id: string, ...figures: Partial<Figure>[]) {
  const area = { id, validFrom: null, validTo: null };
  const rows = figures.map((own, index) => figure({ ...own, area: id, position: index + 1 }));
  return { area, indicators: computeIndicators(area, rows) };
}

const regionOf = (...figures: Partial<Figure>[]) => unit('region', ...figures).indicators;

test('the printed total and the sum of the published members stand side by side', () => {
  const members = [unit('a', plan(3)), unit('b', plan(4)), unit('c')];
  expect(computeMemberSums(regionOf(plan(20)), members, 'total')).toMatchObject([
    {
      year: 2021,
      measure: 'plan',
      printed: { amountVnd: 20n * billion },
      sum: { amountVnd: 7n * billion },
      published: [{ area: { id: 'b' } }, { area: { id: 'a' } }],
      members: 3,
      exceeds: false,
    },
  ]);
});

test('a member whose amount cannot be compared is left out, with the reason', () => {
  const members = [unit('a', plan(3)), unit('b', plan(4, { caveats: ['one_round'] }))];
  const [row] = computeMemberSums(regionOf(plan(20)), members, 'total');
  expect(row?.sum?.amountVnd).toBe(3n * billion);
  expect(row?.leftOut.map(({ area, reason }) => [area.id, toReasonCode(reason)])).toEqual([
    ['b', 'plan_caveat:one_round'],
  ]);
});

test.each([
  [20, 12, 8, false],
  [20, 12, 9, false],
  [20, 12, 10, true],
])('printed %d against %d and %d: exceeds beyond rounding %s', (total, a, b, exceeds) => {
  const members = [unit('a', plan(a)), unit('b', plan(b))];
  expect(computeMemberSums(regionOf(plan(total)), members, 'total')[0]?.exceeds).toBe(exceeds);
});

test('members above a part of what the region has, or above a mixed programme, exceed nothing', () => {
  const members = [unit('a', plan(12)), unit('b', plan(10))];
  const read = (own: Partial<Figure>) => computeMemberSums(regionOf(plan(20, own)), members, 'total')[0];
  for (const caveat of ['one_round', 'one_activity', 'partial_scope', 'mixed_programme'] as const)
    expect(read({ caveats: [caveat] }), caveat).toMatchObject({ exceeds: false, isOtherVersion: false });
  expect(read({ caveats: ['machine_translated'] })).toMatchObject({ exceeds: true, isOtherVersion: false });
});

test('where a plan was revised, larger members may be of another version, and that is said instead', () => {
  const members = [unit('a', plan(12)), unit('b', plan(10))];
  const revised = regionOf(plan(20), plan(30, { caveats: ['revised'] }));
  const [row] = computeMemberSums(revised, members, 'total');
  expect(row).toMatchObject({ exceeds: false, isOtherVersion: true });
});

test('a region without a printed amount still shows its members, and the other way round', () => {
  const rows = computeMemberSums(regionOf(plan(20, { yearFrom: 2020 })), [unit('a', plan(3))], 'total');
  expect(rows.map(({ year, printed, sum }) => [year, printed !== null, sum !== null])).toEqual([
    [2021, false, true],
    [2020, true, false],
  ]);
});

test('members of another region, as after the redrawing of 2025, never enter a sum', () => {
  const former = [unit('bac-ninh', plan(2, { yearFrom: 2025 }))];
  const formed = [unit('bac-ninh-2025', plan(5, { yearFrom: 2025 }))];
  expect(computeMemberSums([], former, 'total')[0]?.sum?.amountVnd).toBe(2n * billion);
  expect(computeMemberSums([], formed, 'total')[0]?.sum?.amountVnd).toBe(5n * billion);
});

test('the order of members changes nothing, and the sum is theirs', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }),
      (amounts) => {
        const members = amounts.map((amount) => unit(`u${amount}`, plan(amount)));
        const [row] = computeMemberSums([], members, 'total');
        expect(computeMemberSums([], members.toReversed(), 'total')[0]?.sum?.amountVnd).toBe(
          row?.sum?.amountVnd,
        );
        expect(row?.sum?.amountVnd).toBe(BigInt(amounts.reduce((a, b) => a + b, 0)) * billion);
        expect(row?.published).toHaveLength(amounts.length);
      },
    ),
  );
});
