import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure, readRealFigures, source } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { isPart } from './part.ts';
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
  expect(checkTotals([figure(), better, national, local])[0]?.national).toEqual(national);
});

const article = source({ id: 'article' });
const elsewhere = source({ id: 'elsewhere', kind: 'ministry' });
const bn = 1_000_000_000n;
const whole = (billions: number, own: Partial<Figure> = {}) =>
  figure({ amountVnd: BigInt(billions) * bn, source: article, ...own });
const judge = (...rows: Figure[]) =>
  checkTotals(rows.map((row, index) => ({ ...row, id: `figure-${index + 1}`, position: index + 1 }))).map(
    ({ total, verdict, reason }) => [
      total.amountVnd / bn,
      verdict,
      reason?.code === 'version'
        ? ['version', reason.total && reason.total.amountVnd / bn]
        : (reason?.caveat ?? null),
    ],
  );

test.each(['one_round', 'one_activity', 'partial_scope'] as const)(
  'an amount with %s is no whole: neither as the total nor as one of its parts',
  (caveat) => {
    const rows = [whole(30), whole(10, { funding: 'national' }), whole(5, { funding: 'local' })];
    expect(judge(...rows)).toEqual([[30n, 'differs', null]]);
    for (const index of [0, 1, 2])
      expect(judge(...rows.map((row, at) => (at === index ? { ...row, caveats: [caveat] } : row)))).toEqual(
        [],
      );
  },
);

test('beside a part the whole is taken, though the part is the surer reading', () => {
  expect(
    judge(
      whole(30),
      whole(1, { funding: 'national', caveats: ['one_round'] }),
      whole(20, { funding: 'national', confidence: 'medium' }),
      whole(10, { funding: 'local' }),
    ),
  ).toEqual([[30n, 'consistent', null]]);
});

const oldPlan = { caveats: ['revised'], source: elsewhere } as const;
test("where only another version's parts are known it says so, with that version's total", () => {
  expect(
    judge(
      whole(30),
      whole(50, oldPlan),
      whole(20, { ...oldPlan, funding: 'national' }),
      whole(30, { ...oldPlan, funding: 'local' }),
    ),
  ).toEqual([
    [30n, 'unchecked', ['version', 50n]],
    [50n, 'consistent', null],
  ]);
});

test('the parts of the same report go before those of a better source', () => {
  expect(
    judge(
      whole(30),
      whole(20, { funding: 'national' }),
      whole(10, { funding: 'local' }),
      whole(20, { ...oldPlan, funding: 'national' }),
      whole(30, { ...oldPlan, funding: 'local' }),
    ),
  ).toEqual([[30n, 'consistent', null]]);
});

test('then those of a report that prints the same total', () => {
  expect(
    judge(
      whole(30),
      whole(30, { source: source({ id: 'third' }) }),
      whole(20, { funding: 'national', source: source({ id: 'third' }) }),
      whole(9, { funding: 'local', source: source({ id: 'third' }) }),
      whole(20, { ...oldPlan, funding: 'national' }),
      whole(10, { ...oldPlan, funding: 'local' }),
    ),
  ).toEqual([
    [30n, 'differs', null],
    [30n, 'differs', null],
  ]);
});

test('a report that prints the parts of two versions is checked with those that belong to the total', () => {
  expect(
    judge(
      whole(338),
      whole(75, { funding: 'national', stepVnd: 1n }),
      whole(150, { funding: 'national' }),
      whole(188, { funding: 'local' }),
    ),
  ).toEqual([[338n, 'consistent', null]]);
});

test('in one report the total before the revision is not held against the parts after it', () => {
  expect(
    judge(whole(50), whole(30), whole(20, { funding: 'national' }), whole(10, { funding: 'local' })),
  ).toEqual([
    [50n, 'unchecked', ['version', 30n]],
    [30n, 'consistent', null],
  ]);
});

test('amounts of several sources without a total of their own differ, unless one of them is marked as revised', () => {
  const rows = [whole(30), whole(20, { ...oldPlan, caveats: [], funding: 'national' })];
  const local = whole(30, { source: source({ id: 'third' }), funding: 'local' });
  expect(judge(...rows, local)).toEqual([[30n, 'differs', null]]);
  expect(judge(...rows, { ...local, caveats: ['revised'] })).toEqual([[30n, 'unchecked', ['version', null]]]);
});

test('a total that may hold private capital is not held against parts that do not', () => {
  const parts = [whole(20, { funding: 'national' }), whole(10, { funding: 'local' })];
  const total = whole(45, { caveats: ['private_capital_possible'] });
  expect(judge(total, ...parts)).toEqual([[45n, 'unchecked', 'private_capital_possible']]);
  const alike = parts.map((part) => ({ ...part, caveats: total.caveats }));
  expect(judge(total, ...alike)).toEqual([[45n, 'differs', null]]);
});

test('law: neither a part nor the order of the figures changes any verdict', () => {
  const anyFigure = fc.record({
    funding: fc.constantFrom('total', 'national', 'local'),
    amountVnd: fc.constantFrom(1n, 2n, 3n, 4n).map((amount) => amount * bn),
    source: fc.constantFrom(article, elsewhere),
    caveats: fc.constantFrom([] as const, ['revised'] as const),
  } as const);
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 10 }), anyFigure, (rows, extra) => {
      const figures = rows.map((row, index) => figure({ ...row, position: index + 1 }));
      const part = figure({ ...extra, caveats: ['one_activity'], position: 99 });
      const sort = (checks: ReturnType<typeof checkTotals>) =>
        checks.toSorted((a, b) => a.total.position - b.total.position);
      expect(sort(checkTotals([part, ...figures.toReversed()]))).toEqual(sort(checkTotals(figures)));
    }),
  );
});

test.each(['bac-giang', 'khanh-hoa', 'binh-dinh', 'hai-duong'])(
  'in %s no total is held against parts, and none differs',
  async (area) => {
    const checks = checkTotals(await readRealFigures(area));
    expect(checks.filter(({ verdict }) => verdict !== 'consistent')).toEqual([]);
    for (const { total, national, local } of checks)
      expect([total, national, local].some(isPart), total.id).toBe(false);
  },
);

test('the plans of 56,3 and 56,31 tỷ of the South belong to another version than the parts of 55,753', async () => {
  const checks = checkTotals(await readRealFigures('phia-nam-2025')).filter(
    ({ total }) => total.yearFrom === 2025 && total.measure === 'plan',
  );
  const read = checks.map(({ total, verdict, reason }) => [
    Number(total.amountVnd) / 1e9,
    verdict,
    reason?.code === 'version' ? Number(reason.total?.amountVnd) / 1e9 : null,
  ]);
  expect(read.toSorted()).toEqual([
    [55.753, 'consistent', null],
    [55.753, 'consistent', null],
    [56.3, 'unchecked', 55.753],
    [56.31, 'unchecked', 55.753],
  ]);
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
