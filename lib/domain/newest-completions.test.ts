import { expect, test } from 'vitest';
import { area, figure, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';
import { type CompletionLine, pickNewestCompletions } from './newest-completions.ts';

const region = area({ id: 'phia-bac', kind: 'region', nameVi: 'Khu vực phía Bắc', validTo: '2025-06-30' });
const today = { ...region, id: 'phia-bac-2025', validFrom: '2025-07-01', validTo: null };

const tell = (lines: readonly CompletionLine[]) =>
  lines.map(({ area: { id }, year, period, rate }) => `${id} ${year} ${period} ${rate.pct.toFixed(1)}`);

function pick(rows: readonly { of: typeof region; figures: readonly Partial<Figure>[] }[]) {
  return pickNewestCompletions(
    rows.map(({ of, figures }) => ({
      area: of,
      indicators: computeIndicators(
        of,
        figures.map((own, position) => figure({ ...own, area: of.id, position })),
      ),
    })),
  );
}

const plan = (yearFrom: number, billions = 100n) =>
  ({ yearFrom, measure: 'plan', amountVnd: billions * 1_000_000_000n }) as const;
const actual = (yearFrom: number, billions: bigint, more: Partial<Figure> = {}) =>
  ({ yearFrom, measure: 'actual', amountVnd: billions * 1_000_000_000n, ...more }) as const;

test.each([
  [
    'the newest year with both',
    [plan(2020), actual(2020, 80n), plan(2021), actual(2021, 90n)],
    ['phia-bac 2021 FY 90.0'],
  ],
  [
    'an older year when the newest has a plan alone',
    [plan(2020), actual(2020, 80n), plan(2021)],
    ['phia-bac 2020 FY 80.0'],
  ],
  [
    'an estimate when no actual is known',
    [plan(2020), actual(2020, 80n, { measure: 'estimate' })],
    ['phia-bac 2020 FY 80.0'],
  ],
  ['nothing of an area with a plan alone', [plan(2020)], []],
])('takes %s', (_, figures, told) => {
  expect(tell(pick([{ of: region, figures }]).complete)).toEqual(told);
});

test('a region in former and in today’s boundaries is one line, the newer', () => {
  const former = { of: region, figures: [plan(2021), actual(2021, 90n)] };
  const current = { of: today, figures: [plan(2024), actual(2024, 85n)] };
  expect(tell(pick([former, current]).complete)).toEqual(['phia-bac-2025 2024 FY 85.0']);
  const [line] = pick([former, { of: today, figures: [plan(2025)] }]).complete;
  expect(line).toMatchObject({ area: { id: 'phia-bac' }, isFormer: true, year: 2021 });
});

test('of one year today’s boundaries come first', () => {
  const figures = [plan(2024), actual(2024, 85n)];
  expect(
    tell(
      pick([
        { of: region, figures },
        { of: today, figures },
      ]).complete,
    ),
  ).toEqual(['phia-bac-2025 2024 FY 85.0']);
});

test('a part of a year stands apart, and only when it is later', () => {
  const whole = [plan(2024), actual(2024, 85n)];
  const later = [plan(2025), actual(2025, 30n, { period: 'M09' })];
  const earlier = [plan(2023), actual(2023, 40n, { period: 'M08' })];
  expect(tell(pick([{ of: region, figures: [...whole, ...later] }]).progress)).toEqual([
    'phia-bac 2025 M09 30.0',
  ]);
  expect(tell(pick([{ of: region, figures: [...whole, ...earlier] }]).progress)).toEqual([]);
  expect(tell(pick([{ of: region, figures: earlier }]).progress)).toEqual(['phia-bac 2023 M08 40.0']);
});

test('bars share the room of the longest, and of 100 % at least', () => {
  const lines = (billions: bigint) => pick([{ of: region, figures: [plan(2024), actual(2024, billions)] }]);
  expect(lines(80n).complete[0]?.bar).toEqual({ length: 80, whole: 100 });
  expect(lines(125n).complete[0]?.bar).toEqual({ length: 100, whole: 80 });
});

test('what the data has: the nation and three regions', async () => {
  const areas = (await readRealAreas()).filter(({ kind }) => kind === 'region' || kind === 'nation');
  const totals = await Promise.all(
    areas.map(async (one) => ({
      area: one,
      indicators: computeIndicators(one, await readRealFigures(one.id)).filter(
        ({ funding }) => funding === 'total',
      ),
    })),
  );
  const { complete, progress } = pickNewestCompletions(totals);
  expect(complete.map(({ area: { id }, year }) => `${id} ${year}`)).toEqual([
    'ca-nuoc 2022',
    'phia-bac-2025 2024',
    'mien-trung-tay-nguyen 2021',
    'phia-nam 2023',
  ]);
  expect(progress.map(({ area: { id }, year, period }) => `${id} ${year} ${period}`)).toEqual([
    'phia-bac-2025 2025 M09',
    'mien-trung-tay-nguyen-2025 2025 M11',
    'phia-nam-2025 2025 M09',
  ]);
});
