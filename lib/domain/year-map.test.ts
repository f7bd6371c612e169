import { describe, expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';
import type { YearView } from './map-view.ts';
import { toReasonCode } from './rate.ts';
import { computeYearMap } from './year-map.ts';

const billion = 1_000_000_000n;
const plan = (billions: number, own: Partial<Figure> = {}) => ({
  amountVnd: BigInt(Math.round(billions * 100)) * (billion / 100n),
  stepVnd: billion / 100n,
  ...own,
});
const actual = (billions: number, own: Partial<Figure> = {}) =>
  ({ ...plan(billions), measure: 'actual', ...own }) as const;

function unit(id: string, ...figures: Partial<Figure>[]) {
  const area = { id, validFrom: null, validTo: null };
  const rows = figures.map((own, at) => figure({ ...own, area: id, position: at + 1 }));
  const ofYear = rows.filter(({ yearFrom }) => yearFrom === 2021);
  return { area, indicators: computeIndicators(area, rows), figures: ofYear.length };
}

function draw(units: ReturnType<typeof unit>[], view: YearView) {
  const { classes, notComparable, others, nothing } = computeYearMap(units, view);
  return {
    classes: classes.map(({ bounds, units: own }) => [bounds.from, own.map(({ area }) => area.id).join()]),
    notComparable: notComparable.map(({ area, reason }) => `${area.id} ${toReasonCode(reason)}`),
    others: others.map(({ area, figures }) => `${area.id} ${figures}`),
    nothing: nothing.map(({ id }) => id),
  };
}

const of2021 = { year: 2021, funding: 'total' } as const;
const units = [
  unit('a', plan(10), actual(9)),
  unit('b', plan(10), actual(12)),
  unit('c', plan(3)),
  unit('d', actual(4, { measure: 'estimate' })),
  unit('e', plan(3, { yearFrom: 2020 })),
  unit('f', plan(5, { caveats: ['one_round'] })),
];

describe('a map of one year', () => {
  test('shows completions, and of the others why not', () => {
    expect(draw(units, { ...of2021, measure: 'completion' })).toEqual({
      classes: [
        [90, 'a'],
        [100, 'b'],
      ],
      notComparable: ['c actual_missing', 'd plan_missing', 'f actual_missing'],
      others: [],
      nothing: ['e'],
    });
  });

  test('shows plans, of which one with a breaking caveat is known but not comparable', () => {
    expect(draw(units, { ...of2021, measure: 'plan' })).toEqual({
      classes: [
        [2n * billion, 'c'],
        [10n * billion, 'a,b'],
      ],
      notComparable: ['d plan_missing', 'f plan_caveat:one_round'],
      others: [],
      nothing: ['e'],
    });
  });

  test('a unit with other figures of the year is not one with nothing', () => {
    const requested = unit('g', plan(2, { measure: 'requested' }), plan(1, { period: 'ROUND' }));
    expect(draw([...units, requested], { ...of2021, measure: 'plan' })).toMatchObject({
      others: ['g 2'],
      nothing: ['e'],
    });
  });

  test('never mixes an estimate with actuals', () => {
    expect(draw(units, { ...of2021, measure: 'actual' }).notComparable).toContain('d actual_estimate');
  });

  test('counts figures, of which any can be counted', () => {
    expect(draw(units, { year: 2021, measure: 'figures', funding: 'any' })).toEqual({
      classes: [
        [1, 'c,d,f'],
        [2, 'a,b'],
      ],
      notComparable: [],
      others: [],
      nothing: ['e'],
    });
  });

  test('a completion stands in the class that its written percentage belongs to', () => {
    const almost = unit('a', plan(10.01), actual(10));
    const rounded = unit('b', plan(30), actual(29.99));
    expect(draw([almost, rounded], { ...of2021, measure: 'completion' }).classes).toEqual([
      [90, 'a'],
      [100, 'b'],
    ]);
  });
});
