import { expect, test } from 'vitest';
import { figure, readRealFigures, source } from '#tests/fixtures/figure.ts';
import { checkTotals } from './total-check.ts';

const national = figure({ funding: 'national', amountVnd: 50_600_000_000n, position: 2 });
const local = figure({ funding: 'local', amountVnd: 91_500_000_000n, position: 3 });

test.each([
  [142_200_000_000n, 'consistent', 100_000_000n],
  [142_100_000_000n, 'consistent', 0n],
  [142_300_000_000n, 'differs', 200_000_000n],
  [141_900_000_000n, 'differs', -200_000_000n],
])('a printed total of %s is %s with 50,6 + 91,5 tỷ', (amountVnd, verdict, differenceVnd) => {
  expect(checkTotals([figure({ amountVnd }), national, local])).toMatchObject([
    {
      verdict,
      differenceVnd,
      sumVnd: 142_100_000_000n,
      lowVnd: 142_000_000_000n,
      highVnd: 142_200_000_000n,
    },
  ]);
});

test('a total without both parts is not checked', () => {
  expect(checkTotals([figure(), national])).toEqual([]);
  expect(checkTotals([figure(), local])).toEqual([]);
});

test('parts of another year, period or measure do not count', () => {
  const other = [
    figure({ ...local, yearFrom: 2020, yearTo: 2020 }),
    figure({ ...local, period: 'M09' }),
    figure({ ...local, measure: 'actual' }),
  ];
  expect(checkTotals([figure(), national, ...other])).toEqual([]);
});

test("the parts of the total's own source go before the shown ones", () => {
  const shown = { source: source({ id: 'ministry', kind: 'ministry' }), amountVnd: 60_000_000_000n };
  const better = figure({ ...national, ...shown, position: 9 });
  expect(checkTotals([figure(), better, national, local])[0]?.national.figures).toEqual([national]);
});

test('both printed totals of the northern plan of 2021 agree with their parts', async () => {
  const checks = checkTotals(await readRealFigures('phia-bac')).filter(
    ({ total }) => total.yearFrom === 2021 && total.measure === 'plan',
  );
  expect(checks.map(({ total, verdict }) => [total.amountVnd, verdict])).toEqual([
    [142_200_000_000n, 'consistent'],
    [142_100_000_000n, 'consistent'],
  ]);
});
