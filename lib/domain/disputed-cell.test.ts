import { describe, expect, test } from 'vitest';
import { figure, operand, readRealFigures, source } from '#tests/fixtures/figure.ts';
import { toCells } from './cell.ts';
import { findDisputedCells, listPlanVersions } from './disputed-cell.ts';
import { toPrintedOperand } from './operand.ts';

const billion = 1_000_000_000n;
const on = (publishedOn: string | null) => source({ id: `news-of-${publishedOn}`, publishedOn });

test('a cell of one printed value is not disputed', () => {
  expect(findDisputedCells([figure(), figure({ measure: 'actual', position: 2 })])).toEqual([]);
});

test.each([
  ['a step apart', 142_100_000_000n, 'agreeing'],
  ['two steps apart', 142_000_000_000n, 'conflict'],
  ['a factor of ten apart', 1422n * billion, 'conflict'],
])('two sources that are %s are %s', (_, amountVnd, agreement) => {
  const [disputed] = findDisputedCells([figure(), figure({ amountVnd, position: 2 })]);
  expect(disputed?.cell.agreement).toBe(agreement);
  expect(disputed?.losers.map(({ rule }) => rule)).toEqual(['order']);
});

test('each value that is not shown tells by which rule', () => {
  const rows = [
    figure({ confidence: 'medium', position: 1 }),
    figure({ position: 2 }),
    figure({ bound: 'over', position: 3 }),
  ];
  const [disputed] = findDisputedCells(rows);
  expect(disputed?.cell.shown.position).toBe(2);
  expect(disputed?.losers.map(({ figure: { position }, rule }) => [position, rule])).toEqual([
    [3, 'bound'],
    [1, 'confidence'],
  ]);
});

test('amounts of several years are judged too: the two of Ninh Bình 2014–2020 conflict', async () => {
  const disputed = findDisputedCells(await readRealFigures('ninh-binh'));
  const span = disputed.find(({ cell }) => cell.yearFrom === 2014 && cell.yearTo === 2020);
  expect(span).toMatchObject({ kind: 'conflict', losers: [{ figure: { amountVnd: 35_100_000_000n } }] });
});

test('a part is listed beside the whole, with the rule that puts the whole first', () => {
  const part = figure({ amountVnd: billion, caveats: ['one_activity'] });
  expect(findDisputedCells([part, figure({ position: 2 })])).toMatchObject([
    { kind: 'parts', cell: { agreement: 'single' }, losers: [{ figure: part, rule: 'whole' }] },
  ]);
  const larger = { ...part, amountVnd: 200n * billion };
  expect(findDisputedCells([larger, figure({ position: 2 })])).toMatchObject([{ kind: 'conflict' }]);
});

test('two rounds of one cell stand side by side: no rule chose between them', () => {
  const rounds = [1, 2].map((position) => figure({ position, caveats: ['one_round'] }));
  expect(findDisputedCells(rounds)).toMatchObject([
    { kind: 'parts', cell: { agreement: 'parts' }, losers: [{ figure: rounds[1], rule: null }] },
  ]);
});

test('142,2 and 142,1 in the northern article agree by rounding', async () => {
  const disputed = findDisputedCells(await readRealFigures('phia-bac'));
  const plan = disputed.find(({ cell }) => cell.yearFrom === 2021 && cell.measure === 'plan');
  expect(plan?.cell.agreement).toBe('agreeing');
  expect(plan?.cell.shown.amountVnd).toBe(142_200_000_000n);
});

describe('the versions of a revised plan', () => {
  const revised = (own: Parameters<typeof figure>[0]) => figure({ caveats: ['revised'], ...own });
  const actual = operand({ measure: 'actual', amountVnd: 90n * billion });
  const versionsOf = (figures: ReturnType<typeof figure>[]) =>
    toCells(figures).flatMap((cell) => listPlanVersions(cell, actual, toPrintedOperand(cell)));

  test('come in order of publication, each with its own completion', () => {
    const versions = versionsOf([
      revised({ amountVnd: 100n * billion, stepVnd: 1n, source: on('2021-06-01') }),
      revised({ amountVnd: 120n * billion, source: on('2020-12-01'), position: 2 }),
    ]);
    expect(
      versions.map(({ figure: { amountVnd }, isDenominator, completion }) => [
        amountVnd / billion,
        isDenominator,
        completion.state === 'refused' ? null : completion.pct,
      ]),
    ).toEqual([
      [120n, false, 75],
      [100n, true, 90],
    ]);
  });

  test('of an unknown date come last', () => {
    const versions = versionsOf([
      revised({ amountVnd: 100n * billion, source: on(null) }),
      revised({ amountVnd: 120n * billion, source: on('2020-12-01'), position: 2 }),
    ]);
    expect(versions.map(({ figure: { amountVnd } }) => amountVnd / billion)).toEqual([120n, 100n]);
  });

  test('are one for each amount', () => {
    const versions = versionsOf([
      revised({ amountVnd: 150n * billion }),
      revised({ amountVnd: 75n * billion, position: 2 }),
      revised({ amountVnd: 150n * billion, position: 3 }),
    ]);
    expect(versions).toHaveLength(2);
  });

  test('are none for conflicts, actuals and plans of part of the year', () => {
    const pair = (own: Parameters<typeof figure>[0]) => [
      figure({ ...own, amountVnd: billion }),
      figure({ ...own, position: 2 }),
    ];
    expect(versionsOf(pair({}))).toEqual([]);
    expect(versionsOf(pair({ measure: 'actual', caveats: ['revised'] }))).toEqual([]);
    expect(versionsOf(pair({ period: 'M06', caveats: ['revised'] }))).toEqual([]);
  });
});
