import { expect, test } from 'vitest';
import { checkListNames, hasVerdicts } from '#lib/domain/check-list.ts';
import { computeChecks } from '#lib/domain/checks.ts';
import { claim, figure } from '#tests/fixtures/figure.ts';
import { countLists, toListPage } from './check-lists.ts';

const bn = 1_000_000_000n;
const figures = [2019, 2021].flatMap((year) => [
  figure({ id: `total-${year}`, yearFrom: year, yearTo: year, amountVnd: 10n * bn }),
  figure({
    id: `again-${year}`,
    yearFrom: year,
    yearTo: year,
    amountVnd: 12n * bn,
    position: 2,
  }),
  figure({ id: `national-${year}`, yearFrom: year, yearTo: year, funding: 'national', amountVnd: 4n * bn }),
  figure({ id: `local-${year}`, yearFrom: year, yearTo: year, funding: 'local', amountVnd: 6n * bn }),
]);
const claims = [2019, 2020, 2021, 2021, 2020].map((year, index) =>
  claim({ id: `c${index}`, yearFrom: year, yearTo: year, position: index }),
);
const checks = computeChecks(figures, claims);

test('a page of percentages goes from the newest year on, in the order of the files within one', () => {
  const ids = [1, 2, 3].map((page) => {
    const found = toListPage(checks, 'claims', page, 2);
    return found?.shown.name === 'claims' && found.shown.rows.map((row) => row.claim.id);
  });
  expect(ids).toEqual([['c2', 'c3'], ['c1', 'c4'], ['c0']]);
});

test.each(checkListNames)(
  'the pages of %s hold each of its rows once, and there is none after the last',
  (name) => {
    const counts = [1, 2, 3, 4, 5].map((page) => toListPage(checks, name, page, 1)?.shown.rows.length ?? 0);
    const rows = counts.reduce((sum, count) => sum + count, 0);
    expect(countLists(checks).find((list) => list.name === name)?.count).toBe(rows);
    expect(toListPage(checks, name, Math.max(1, rows) + 1, 1)).toBeNull();
  },
);

test('every disputed cell stands in one list', () => {
  const disputed = countLists(checks).filter(({ name }) => !hasVerdicts(name));
  expect(disputed.map(({ name }) => name)).toEqual(['conflict', 'revised', 'agreeing', 'parts']);
  expect(disputed.reduce((sum, { count }) => sum + count, 0)).toBe(checks.cells.length);
  expect(checks.cells.length).toBeGreaterThan(0);
});
