import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { type CoverageCell, computeCoverage, fillYears } from './coverage.ts';
import { countCoverage, countFound, countSigns, groupByRegion, listFormerCells } from './coverage-counts.ts';
import type { Figure } from './figure.ts';

const lasting = { id: 'ha-noi', validFrom: null, validTo: null };
const ended = { id: 'vinh-phuc', validFrom: null, validTo: '2025-06-30' };
const formed = { id: 'phu-tho-2025', validFrom: '2025-07-01', validTo: null };

/** A figure of Hà Nội of 2021, local. */
function own(changes: Partial<Figure> = {}): Figure {
  return figure({ area: 'ha-noi', funding: 'local', ...changes });
}
const plan = own();

test('counts the states of the years in which units stood', () => {
  const cells = computeCoverage(
    [lasting, formed],
    [plan, own({ yearFrom: 2022, measure: 'actual' })],
    [2021, 2022, 2023],
  );
  expect(countCoverage(cells, 'local')).toEqual({
    plan_and_actual: 0,
    plan_only: 1,
    actual_only: 1,
    other_only: 0,
    nothing: 1,
    total: 3,
    acrossFundings: 0,
  });
});

test('counts apart what has plan and actual of two fundings only', () => {
  const cells = computeCoverage([lasting], [plan, own({ funding: 'national', measure: 'actual' })], [2021]);
  expect(countCoverage(cells, 'any')).toMatchObject({ plan_and_actual: 1, acrossFundings: 1, total: 1 });
});

test('in the year of a change a formed unit without figures is told from one whose predecessors have none either', () => {
  const units = [
    { id: 'old', validFrom: null, validTo: '2025-06-30', predecessors: [] },
    { id: 'new', validFrom: '2025-07-01', validTo: null, predecessors: ['old', 'empty'] },
    { id: 'other', validFrom: '2025-07-01', validTo: null, predecessors: ['empty'] },
  ];
  const printed = {
    area: 'old',
    yearFrom: 2025,
    yearTo: 2025,
    period: 'FY',
    funding: 'local',
    measure: 'plan',
  } as const;
  const cells = computeCoverage(units, [printed], [2025, 2026]);
  const of = (funding: CoverageCell['funding']) =>
    listFormerCells(
      cells.filter((cell) => cell.funding === funding),
      units,
    );
  expect([...of('local')]).toEqual(['new|2025']);
  expect([...of('any')]).toEqual(['new|2025']);
  expect([...of('national')]).toEqual([]);
  // Of 2025 the old unit has a plan, the other two have nothing; of 2026 the two formed ones stand.
  const local = cells.filter(({ funding }) => funding === 'local');
  expect(countSigns(local, 'local', of('local'))).toMatchObject({
    plan_only: 1,
    nothing: 3,
    former: 1,
    found: 1,
    total: 5,
  });
  const byUnit = Map.groupBy(local, ({ area }) => area);
  expect(countFound([{ id: 'old' }, { id: 'new' }], byUnit)).toEqual({ found: 1, total: 3 });
  expect(countFound([{ id: 'atlantis' }], byUnit)).toEqual({ found: 0, total: 0 });
});

test('the signs of a matrix add up to the cells in which a unit stood', () => {
  const units = [
    { ...ended, predecessors: [] },
    { ...formed, predecessors: [ended.id] },
  ];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2021, max: 2026 })), (years) => {
      const printed = years.map((year) => own({ area: ended.id, yearFrom: year, yearTo: year }));
      const cells = computeCoverage(units, printed, fillYears([2021, 2026])).filter(
        ({ funding }) => funding === 'any',
      );
      const { total, found, acrossFundings, ...signs } = countSigns(
        cells,
        'any',
        listFormerCells(cells, units),
      );
      expect(Object.values(signs).reduce((sum, count) => sum + count)).toBe(total);
      expect(found).toBe(total - signs.nothing - signs.former);
      expect(Math.min(...Object.values(signs))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('regions of the former map come first, with its units and those formed since; none without units', () => {
  const area = (
    id: string,
    kind: 'region' | 'province',
    dates: [string | null, string | null],
    regions: string[],
  ) => ({
    id,
    kind,
    validFrom: dates[0],
    validTo: dates[1],
    regions,
  });
  const areas = [
    area('new-region', 'region', ['2025-07-01', null], []),
    area('old-region', 'region', [null, '2025-06-30'], []),
    area('empty-region', 'region', [null, '2025-06-30'], []),
    area('lasting', 'province', [null, null], ['new-region', 'old-region']),
    area('ended', 'province', [null, '2025-06-30'], ['old-region']),
    area('formed', 'province', ['2025-07-01', null], ['new-region']),
  ];
  expect(groupByRegion(areas).map(({ region, units }) => [region.id, units.map(({ id }) => id)])).toEqual([
    ['old-region', ['lasting', 'ended']],
    ['new-region', ['lasting', 'formed']],
  ]);
});
