import { describe, expect, test } from 'vitest';
import { area, figure } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { markBest, pickFinish } from './finish.ts';
import { computeIndicators } from './indicator.ts';

const million = 1_000_000n;
type Own = Partial<Figure>;
const plan = (amount: number, own: Own = {}): Own => ({ amountVnd: BigInt(amount) * million, ...own });
const actual = (amount: number, own: Own = {}): Own => ({ ...plan(amount), measure: 'actual', ...own });

function finish(id: string, rows: readonly Own[], own: Parameters<typeof area>[0] = {}) {
  const region = area({ id, kind: 'region', ...own });
  const figures = rows.map((row, index) =>
    figure({ stepVnd: million, ...row, area: id, id: `${id}-${index}`, position: index }),
  );
  return pickFinish(region, computeIndicators({ id, validFrom: null }, figures), 2021);
}

describe('of a year is told', () => {
  test.each([
    ['the whole year', [plan(100), actual(90), actual(40, { period: 'M06' })], 'ok', 'FY'],
    ['an estimate of the whole year', [plan(100), actual(90, { measure: 'estimate' })], 'estimate', 'FY'],
    [
      'the longest part of the year',
      [plan(100), actual(40, { period: 'M06' }), actual(60, { period: 'M09' })],
      'progress',
      'M09',
    ],
    ['a plan alone', [plan(100)], 'plan_only', 'FY'],
    ['an actual alone', [actual(90)], 'actual_only', 'FY'],
    ['two amounts that make no rate', [plan(100, { caveats: ['one_round'] }), actual(90)], 'refused', 'FY'],
  ] as const)('%s', (_, rows, state, period) => {
    const told = finish('phia-bac', rows);
    expect([told?.state, told?.indicator.period]).toEqual([state, period]);
  });

  test('nothing where nothing is known, and nothing of another year', () => {
    expect(finish('phia-bac', [])).toBeNull();
    expect(finish('phia-bac', [plan(100, { yearFrom: 2020 })])).toBeNull();
  });
});

describe('the best of a year', () => {
  const known = (...all: (ReturnType<typeof finish> | null)[]) =>
    markBest(all.flatMap((one) => one ?? []))
      .filter(({ isBest }) => isBest)
      .map(({ area: { id } }) => id);
  const north = finish('phia-bac', [plan(142_200), actual(130_400)]);
  const middle = finish('mien-trung', [plan(51_230), actual(48_790)]);

  test('is the region that is certainly above every other', () => {
    expect(known(north, middle)).toEqual(['mien-trung']);
  });

  test.each([
    ['one region alone', [north]],
    ['equal completions', [north, finish('phia-nam', [plan(1422), actual(1304)])]],
    [
      'completions that rounding could turn around',
      [
        finish('phia-bac', [plan(100, { stepVnd: 10n * million }), actual(91)]),
        finish('phia-nam', [plan(100), actual(92)]),
      ],
    ],
    ['an estimate', [north, finish('phia-nam', [plan(100), actual(99, { measure: 'estimate' })])]],
    ['part of a year', [north, finish('phia-nam', [plan(100), actual(99, { period: 'M11' })])]],
    ['the nation', [north, finish('ca-nuoc', [plan(100), actual(99)], { kind: 'nation', validTo: null })]],
    [
      'a region of other boundaries',
      [north, finish('phia-nam-2025', [plan(100), actual(99)], { validTo: null })],
    ],
  ])('is not told of %s', (_, all) => {
    expect(known(...all)).toEqual([]);
  });

  test('is told beside an estimate that stands higher', () => {
    expect(
      known(north, middle, finish('phia-nam', [plan(100), actual(99, { measure: 'estimate' })])),
    ).toEqual(['mien-trung']);
  });
});
