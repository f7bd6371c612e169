import { expect, test } from 'vitest';
import { area, figure } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { toFinishTable } from './finish-table.ts';
import { computeIndicators } from './indicator.ts';

type Own = Partial<Figure>;

function told(own: Parameters<typeof area>[0] & { id: string }, ...rows: Own[]) {
  const one = area({ kind: 'region', ...own });
  const figures = rows.map((row, index) =>
    figure({ ...row, area: one.id, id: `${one.id}-${index}`, position: index }),
  );
  return { area: one, indicators: computeIndicators(one, figures) };
}

const spent = { measure: 'actual', amountVnd: 130_400_000_000n } as const;
const nation = told({ id: 'ca-nuoc', kind: 'nation', nameVi: 'Cả nước', validTo: null });
const north = told({ id: 'phia-bac', nameVi: 'Phía Bắc' }, {}, spent, { yearFrom: 2024 }, { yearFrom: 2025 });
const northToday = told(
  { id: 'phia-bac-2025', nameVi: 'Phía Bắc', validTo: null },
  { yearFrom: 2024 },
  { ...spent, yearFrom: 2024 },
  { yearFrom: 2025 },
);
const table = toFinishTable([nation, north, northToday], [2021, 2022, 2024, 2025]);

test('regions of one name share a column, and the one of today names it', () => {
  expect(table.columns.map(({ id }) => id)).toEqual(['ca-nuoc', 'phia-bac-2025']);
});

test('the newest year comes first, and a year of which nothing is known is none', () => {
  expect(table.rows.map(({ year }) => year)).toEqual([2025, 2024, 2021]);
});

test('both divisions stand in a cell unless one of them has a rate', () => {
  const cells = table.rows.map((row) => row.cells.map((cell) => cell.map(({ area: { id } }) => id)));
  expect(cells).toEqual([
    [[], ['phia-bac', 'phia-bac-2025']],
    [[], ['phia-bac-2025']],
    [[], ['phia-bac']],
  ]);
});
