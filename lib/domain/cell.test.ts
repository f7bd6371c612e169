import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure, readRealDataset, readRealFigures } from '#tests/fixtures/figure.ts';
import { findPrintedOrSum, findShownIds, isSameCell, toCellKey, toCells, toYearCells } from './cell.ts';
import type { Figure } from './figure.ts';
import { toAmountInterval } from './interval.ts';
import { isPart } from './part.ts';
import type { Funding } from './vocabulary.ts';

test('the shown figure does not depend on the order in which figures come', () => {
  const rows = [
    figure({ position: 1, confidence: 'medium' }),
    figure({ position: 2 }),
    figure({ position: 3, amountVnd: 142_100_000_000n }),
    figure({ position: 4, bound: 'about' }),
    figure({ position: 5, caveats: ['revised'] }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 5 }), (shuffled) => {
      const [cell] = toCells(shuffled);
      expect(cell?.shown.id).toBe('figure-2');
      expect(cell?.others.map(({ id }) => id)).toEqual(['figure-3', 'figure-5', 'figure-4', 'figure-1']);
      expect([...findShownIds(shuffled)]).toEqual(['figure-2']);
    }),
  );
});

test.each([
  ['area', { area: 'phia-nam' }],
  ['year', { yearFrom: 2022 }],
  ['period', { period: 'M09' }],
  ['funding', { funding: 'local' }],
  ['measure', { measure: 'actual' }],
] as const)('another %s is another cell', (_, other) => {
  expect(toCells([figure(), figure(other)])).toHaveLength(2);
});

test('an amount of several years is in a cell of its own, and in none of a year', () => {
  const span = figure({ yearFrom: 2021, yearTo: 2025 });
  expect(toCells([figure(), span])).toHaveLength(2);
  expect(toYearCells([span])).toEqual([]);
  expect(toYearCells([figure(), span])).toMatchObject([{ year: 2021, shown: { yearTo: 2021 }, others: [] }]);
});

test('another end of the span is another cell', () => {
  expect(
    toCells([figure({ yearFrom: 2021, yearTo: 2024 }), figure({ yearFrom: 2021, yearTo: 2025 })]),
  ).toHaveLength(2);
});

test('among amounts of the same several years one is shown as well', () => {
  const coarse = figure({ position: 1, yearTo: 2025, stepVnd: 1_000_000_000n });
  const fine = figure({ position: 2, yearTo: 2025 });
  const ofOneYear = figure({ position: 3 });
  expect([...findShownIds([coarse, fine, ofOneYear])]).toEqual(['figure-2', 'figure-3']);
});

const revised = { caveats: ['revised'] } as const;
test.each([
  ['one figure is single', 'single', [{}]],
  ['the same amount twice agrees', 'agreeing', [{}, {}]],
  ['142,2 and 142,1 by steps of 0,1 touch and agree', 'agreeing', [{}, { amountVnd: 142_100_000_000n }]],
  ['142,2 and 142,0 by steps of 0,1 conflict', 'conflict', [{}, { amountVnd: 142_000_000_000n }]],
  [
    '142,2 and a coarse 142 agree',
    'agreeing',
    [{}, { amountVnd: 142_000_000_000n, stepVnd: 1_000_000_000n }],
  ],
  ['142,2 and "over 142,2" agree', 'agreeing', [{}, { bound: 'over' }]],
  ['apart because one is revised', 'revised', [{}, { amountVnd: 150_000_000_000n, ...revised }]],
  ['apart, both revised', 'revised', [revised, { amountVnd: 150_000_000_000n, ...revised }]],
  ['revised but not apart agrees', 'agreeing', [{}, revised]],
  [
    'two apart beside a revised third conflict',
    'conflict',
    [{}, { amountVnd: 150_000_000_000n, ...revised }, { amountVnd: 160_000_000_000n }],
  ],
] as const)('%s', (_, agreement, rows) => {
  const figures = rows.map((row, index) => figure({ ...row, position: index + 1 }));
  expect(toCells(figures).map((cell) => cell.agreement)).toEqual([agreement]);
});

test.each([
  ['the same 2 of several years agree', 'agreeing', [{}, {}]],
  [
    '35,1 and 35,183 of one span conflict',
    'conflict',
    [{ amountVnd: 35_100_000_000n }, { amountVnd: 35_183_000_000n, stepVnd: 1_000_000n }],
  ],
  ['two aims of one span, one revised', 'revised', [{}, { amountVnd: 150_000_000_000n, ...revised }]],
] as const)('spans are judged as years are: %s', (_, agreement, rows) => {
  const figures = rows.map((row, index) => figure({ yearTo: 2025, ...row, position: index + 1 }));
  expect(toCells(figures).map((cell) => cell.agreement)).toEqual([agreement]);
});

const bn = 1_000_000_000n;
const part = { caveats: ['one_activity'] } as const;
test.each([
  ['a part alone is single', 'single', [part]],
  ['a part beside the whole', 'single', [{ amountVnd: 2n * bn }, { amountVnd: bn, ...part }]],
  ['9 beside 166,2', 'single', [{ amountVnd: 166_200_000_000n }, { amountVnd: 9n * bn, ...part }]],
  ['a part as large as the whole', 'single', [{}, part]],
  ['a part that only rounding lets be larger', 'single', [{}, { amountVnd: 142_300_000_000n, ...part }]],
  ['a part certainly larger than the whole', 'conflict', [{}, { amountVnd: 143n * bn, ...part }]],
  ['a part above "over 142,2"', 'conflict', [{ bound: 'over' }, { amountVnd: 143n * bn, ...part }]],
  ['a part beside two wholes that agree', 'agreeing', [{}, {}, { amountVnd: bn, ...part }]],
  [
    'a part beside a revised plan',
    'revised',
    [{}, { amountVnd: 150n * bn, ...revised }, { amountVnd: bn, ...part }],
  ],
  [
    'two rounds',
    'parts',
    [
      { amountVnd: bn, caveats: ['one_round'] },
      { amountVnd: 2n * bn, caveats: ['one_round'] },
    ],
  ],
  [
    'three kinds of support',
    'parts',
    [
      { amountVnd: bn, ...part },
      { amountVnd: 20n * bn, ...part },
      { amountVnd: 300n * bn, ...part },
    ],
  ],
] as const)('%s: %s', (_, agreement, rows) => {
  const figures = rows.map((row, index) => figure({ ...row, position: index + 1 }));
  expect(toCells(figures).map((cell) => cell.agreement)).toEqual([agreement]);
});

test('the whole is shown before a surer part, which stands beside it and is no rival', () => {
  const surerPart = figure({ position: 1, amountVnd: bn, ...part });
  const whole = figure({ position: 2, confidence: 'medium', bound: 'about' });
  expect(toCells([surerPart, whole])).toMatchObject([{ shown: whole, others: [], parts: [surerPart] }]);
  expect([...findShownIds([surerPart, whole])]).toEqual(['figure-2']);
});

test('where there are parts only, the surest of them is shown', () => {
  const figures = [
    figure({ position: 1, amountVnd: bn, confidence: 'medium', ...part }),
    figure({ position: 2, amountVnd: 2n * bn, ...part }),
  ];
  expect(toCells(figures)).toMatchObject([{ shown: figures[1], others: [], parts: [figures[0]] }]);
});

const anyRow = fc.record({
  amountVnd: fc.constantFrom(1n, 2n, 3n, 40n).map((amount) => amount * bn),
  stepVnd: fc.constantFrom(100_000_000n, bn),
  bound: fc.constantFrom('exact', 'over', 'about'),
  confidence: fc.constantFrom('high', 'medium'),
  caveats: fc.constantFrom(
    [] as const,
    ['revised'] as const,
    ['one_round'] as const,
    ['partial_scope'] as const,
  ),
} as const);
const anyCell = fc
  .array(anyRow, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((row, index) => figure({ ...row, position: index + 1 })));

test('law: how figures stand to each other does not depend on their order', () => {
  fc.assert(
    fc.property(
      anyCell.chain((figures) =>
        fc.tuple(
          fc.constant(figures),
          fc.shuffledSubarray(figures, { minLength: figures.length, maxLength: figures.length }),
        ),
      ),
      ([figures, shuffled]) => {
        expect(toCells(shuffled)).toEqual(toCells(figures));
      },
    ),
  );
});

test('law: a part changes neither what is shown nor how the wholes stand, unless it is certainly larger', () => {
  fc.assert(
    fc.property(anyCell, anyRow, (figures, row) => {
      const wholes = figures.filter((one) => !isPart(one));
      const [before] = toCells(wholes);
      const added: Figure = figure({ ...row, caveats: ['one_activity'], position: 99 });
      const [after] = toCells([...wholes, added]);
      if (!before) return;
      const most = toAmountInterval(before.shown).high;
      const isLarger = most !== null && toAmountInterval(added).low.compare(most) > 0;
      expect(after?.shown).toEqual(before.shown);
      expect(after?.others).toEqual(before.others);
      expect(after?.agreement).toBe(isLarger ? 'conflict' : before.agreement);
    }),
  );
});

test('every figure of the dataset is in one cell, once', async () => {
  const { areas } = await readRealDataset();
  const all = (await Promise.all(areas.map(({ id }) => readRealFigures(id)))).flat();
  const kept = toCells(all).flatMap(({ shown, others, parts }) => [shown, ...others, ...parts]);
  expect(kept.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
});

test('the two printed totals of Ninh Bình 2014–2020, 35,1 and 35,183 tỷ, conflict', async () => {
  const cells = toCells(await readRealFigures('ninh-binh'));
  expect(cells.find(({ yearFrom, yearTo }) => yearFrom === 2014 && yearTo === 2020)).toMatchObject({
    agreement: 'conflict',
    shown: { amountVnd: 35_183_000_000n },
    others: [{ amountVnd: 35_100_000_000n }],
  });
});

test('the 1,2 tỷ for machinery of Đắk Lắk 2018 is a part of the 2,16 tỷ of the plan', async () => {
  const cells = toYearCells(await readRealFigures('dak-lak'));
  expect(
    cells.find(({ year, funding, measure }) => year === 2018 && funding === 'local' && measure === 'plan'),
  ).toMatchObject({
    agreement: 'single',
    shown: { amountVnd: 2_160_000_000n },
    others: [],
    parts: [{ amountVnd: 1_200_000_000n }],
  });
});

test('a cell is named by area, years, period, funding and measure, as the database and lasting ids keep it', () => {
  expect(toCellKey(figure({ yearTo: 2025, period: 'M09' }))).toBe('phia-bac|2021|2025|M09|total|plan');
});

test.each([
  ['a printed total goes first', 'total', { total: 9, national: 1, local: 2 }, 9],
  ['else national and local are added', 'total', { national: 1, local: 2 }, 3],
  ['local alone is no total', 'total', { local: 2 }, null],
  ['national alone is no total', 'total', { national: 1 }, null],
  ['national is never less local', 'national', { total: 9, local: 2 }, null],
  ['local is what is printed', 'local', { total: 9, national: 1, local: 2 }, 2],
] as const)('%s', (_, funding, printed: Partial<Record<Funding, number>>, amount) => {
  expect(
    findPrintedOrSum(
      funding,
      (one) => printed[one] ?? null,
      (national, local) => national + local,
    ),
  ).toBe(amount);
});

test('law: two figures have one key exactly when they are of one cell', () => {
  const place = fc.record({
    area: fc.constantFrom('phia-bac', 'phia-nam'),
    yearFrom: fc.constantFrom(2020, 2021),
    yearTo: fc.constantFrom(2021, 2022),
    period: fc.constantFrom('FY', 'M09'),
    funding: fc.constantFrom('total', 'local'),
    measure: fc.constantFrom('plan', 'actual'),
  } as const);
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(toCellKey(a) === toCellKey(b)).toBe(isSameCell(a, b));
    }),
  );
});
