import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';
import { computeYearPanel, listSums, mostShown } from './year-panel.ts';

const year = { year: 2021, funding: 'total' } as const;

function unit(id: string, ...rows: Partial<Figure>[]) {
  const area = { id, validFrom: null, validTo: null };
  const figures = rows.map((row, index) =>
    figure({ area: id, position: index, id: `${id}-${index}`, ...row }),
  );
  return { area, indicators: computeIndicators(area, figures) };
}

const billions = (amount: number) => BigInt(amount) * 1_000_000_000n;
const plan = (amount: number, own: Partial<Figure> = {}) => ({ amountVnd: billions(amount), ...own });

test('the nation’s printed amount stands beside the sum of the units, and is none of it', () => {
  const units = [unit('a', plan(3)), unit('b', plan(4)), unit('c', plan(9, { caveats: ['one_round'] }))];
  const nation = unit('ca-nuoc', plan(100), plan(1, { funding: 'national' }), plan(50, { yearFrom: 2020 }));
  const { sums, rankings } = computeYearPanel(units, nation.indicators, year);
  expect(
    sums.map(({ measure, printed, sum }) => [measure, printed?.amountVnd, sum?.operand.amountVnd]),
  ).toEqual([
    ['plan', billions(100), billions(7)],
    ['actual', undefined, undefined],
  ]);
  expect(sums[0]?.sum?.units).toBe(2);
  expect(rankings.map(({ by, ranking }) => [by, ranking.ranked.length, ranking.leftOut.length])).toEqual([
    ['plan', 2, 1],
    ['completion', 0, 3],
    ['actual', 0, 3],
  ]);
});

test('the nation’s amount of nine months is not the year’s', () => {
  const nation = unit('ca-nuoc', plan(100, { measure: 'actual', period: 'M09' }));
  expect(computeYearPanel([], nation.indicators, year).sums.map(({ printed }) => printed)).toEqual([
    null,
    null,
  ]);
});

test('the sums of all fundings are listed, and none of which nothing is known', () => {
  const units = [unit('a', plan(3), plan(2, { funding: 'local' }))];
  const toPanel = (funding: 'total' | 'national' | 'local') =>
    computeYearPanel(units, [], { year: 2021, funding });
  const panels = { total: toPanel('total'), national: toPanel('national'), local: toPanel('local') };
  expect(listSums(panels).map(({ funding, measure }) => [funding, measure])).toEqual([
    ['total', 'plan'],
    ['local', 'plan'],
  ]);
});

test('a page shows the first of many ranked units and of those left out, counts all and adds all', () => {
  const ids = Array.from({ length: mostShown + 3 }, (_, index) => `unit-${index}`);
  const units = [
    ...ids.map((id) => unit(id, plan(3))),
    ...ids.map((id) => unit(`part-of-${id}`, plan(9, { caveats: ['one_round'] }))),
  ];
  const { rankings, sums } = computeYearPanel(units, [], year);
  const [{ by, ranking } = { by: null, ranking: null }] = rankings;
  expect([by, ranking?.ranked.length, ranking?.leftOut.length]).toEqual(['plan', mostShown, mostShown]);
  expect(ranking?.all).toEqual({ ranked: mostShown + 3, leftOut: mostShown + 3 });
  expect(ranking?.untold).toBe(3);
  expect(sums[0]?.sum?.units).toBe(mostShown + 3);
});
