import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { type CoverageCell, type CoverageState, computeCoverage, fillYears } from './coverage.ts';
import type { Figure } from './figure.ts';
import { fundings, measures, periods } from './vocabulary.ts';

/** How much a state tells: both, one of plan and actual, something else, nothing. */
const ranks: Record<CoverageState, number> = {
  not_existing: 0,
  nothing: 0,
  other_only: 1,
  plan_only: 2,
  actual_only: 2,
  plan_and_actual: 3,
};

const lasting = { id: 'ha-noi', validFrom: null, validTo: null };
const ended = { id: 'vinh-phuc', validFrom: null, validTo: '2025-06-30' };
const formed = { id: 'phu-tho-2025', validFrom: '2025-07-01', validTo: null };

/** A figure of Hà Nội of 2021, local. */
function own(changes: Partial<Figure> = {}): Figure {
  return figure({ area: 'ha-noi', funding: 'local', ...changes });
}

function findCell(figures: readonly Figure[], funding: CoverageCell['funding'] = 'local', year = 2021) {
  const cell = computeCoverage([lasting], figures, [year]).find((one) => one.funding === funding);
  if (!cell) throw new Error('no cell');
  return cell;
}

const plan = own();
const actual = own({ measure: 'actual' });
const estimate = own({ measure: 'estimate' });
const nineMonths = own({ measure: 'actual', period: 'M09' });
const matched = own({ measure: 'matched' });

describe('the state of a cell', () => {
  test.each([
    ['nothing found', [], 'nothing'],
    ['a plan', [plan], 'plan_only'],
    ['an actual', [actual], 'actual_only'],
    ['both', [plan, actual], 'plan_and_actual'],
    ['two plans', [plan, own({ amountVnd: 1n })], 'plan_only'],
    ['an estimate, which tells of the actual', [estimate], 'actual_only'],
    ['nine months, which tell of the actual', [nineMonths], 'actual_only'],
    ['matched capital', [matched], 'other_only'],
    ['investment', [own({ measure: 'investment' })], 'other_only'],
    ['a contract', [own({ measure: 'contracted' })], 'other_only'],
    ['a request', [own({ measure: 'requested' })], 'other_only'],
    ['a plan beside matched capital', [plan, matched], 'plan_only'],
    ['a printed zero, which is a figure', [own({ amountVnd: 0n })], 'plan_only'],
    [
      'a programme of several years, which is no year’s figure',
      [own({ yearFrom: 2021, yearTo: 2025 })],
      'nothing',
    ],
    ['another year', [own({ yearFrom: 2020 })], 'nothing'],
    ['another unit', [own({ area: 'vinh-phuc' })], 'nothing'],
    ['another funding', [own({ funding: 'national' })], 'nothing'],
  ])('%s', (_, figures, state) => {
    expect(findCell(figures).state).toBe(state);
  });

  test('total is what is printed as total, never put together from its parts', () => {
    expect(findCell([own(), own({ funding: 'national' })], 'total').state).toBe('nothing');
  });
});

describe('a unit has cells of the years in which it stood', () => {
  test.each([
    ['a unit that did not change', lasting, ['nothing', 'nothing', 'nothing']],
    ['a unit that ended in June 2025', ended, ['nothing', 'nothing', 'not_existing']],
    ['a unit formed in July 2025', formed, ['not_existing', 'nothing', 'nothing']],
  ])('%s', (_, unit, states) => {
    const cells = computeCoverage([unit], [], [2024, 2025, 2026]).filter(
      ({ funding }) => funding === 'total',
    );
    expect(cells.map(({ state }) => state)).toEqual(states);
  });

  test('a restated earlier year does not make a unit older', () => {
    const restated = figure({ area: 'phu-tho-2025', yearFrom: 2019 });
    const [cell] = computeCoverage([formed], [restated], [2019]);
    expect(cell).toMatchObject({ state: 'not_existing', figures: 0, partYear: false });
  });
});

describe('marks', () => {
  test.each([
    ['a whole year', [plan, actual], false, false],
    ['nine months', [nineMonths], true, false],
    ['nine months beside the whole year', [nineMonths, actual], false, false],
    ['a whole plan beside nine months', [plan, nineMonths], true, false],
    ['one round of the plan', [own({ period: 'ROUND' })], true, false],
    ['an actual up to an unstated date', [own({ measure: 'actual', period: 'UNDATED' })], true, false],
    ['an estimate', [plan, estimate], false, true],
    ['an estimate beside the actual', [estimate, actual], false, false],
    ['the estimate of a year beside nine months', [estimate, nineMonths], false, true],
    ['an estimate of nine months', [own({ measure: 'estimate', period: 'M09' })], true, true],
    [
      'nine months beside an estimate of six',
      [nineMonths, own({ measure: 'estimate', period: 'M06' })],
      true,
      false,
    ],
    [
      'a round of matched capital, which is neither plan nor actual',
      [own({ measure: 'matched', period: 'ROUND' })],
      false,
      false,
    ],
  ])('%s: part of the year %s, estimate %s', (_, figures, partYear, isEstimate) => {
    expect(findCell(figures)).toMatchObject({ partYear, estimate: isEstimate });
  });

  test('counts every printed figure of the cell, whatever its measure', () => {
    expect(findCell([plan, plan, actual, matched, own({ yearFrom: 2020 })]).figures).toBe(4);
  });
});

describe('all funding together', () => {
  const nationalActual = own({ funding: 'national', measure: 'actual' });
  test.each([
    ['nothing', [], 'nothing', false],
    ['a local plan', [plan], 'plan_only', false],
    ['plan and actual of one funding', [plan, actual], 'plan_and_actual', false],
    ['the plan of one and the actual of another', [plan, nationalActual], 'plan_and_actual', true],
    ['that beside a pair of one funding', [plan, actual, nationalActual], 'plan_and_actual', false],
    [
      'a plan beside another funding’s matched capital',
      [plan, own({ funding: 'total', measure: 'matched' })],
      'plan_only',
      false,
    ],
  ])('%s', (_, figures, state, acrossFundings) => {
    expect(findCell(figures, 'any')).toMatchObject({ state, acrossFundings });
  });

  test('no single funding is across fundings', () => {
    expect(findCell([plan, nationalActual], 'local').acrossFundings).toBe(false);
  });
});

test('cells come by unit, then year, then funding', () => {
  const cells = computeCoverage([formed, lasting], [], [2025, 2026]);
  expect(cells.map(({ area, year, funding }) => `${area} ${year} ${funding}`).slice(0, 9)).toEqual([
    'phu-tho-2025 2025 any',
    'phu-tho-2025 2025 total',
    'phu-tho-2025 2025 national',
    'phu-tho-2025 2025 local',
    'phu-tho-2025 2026 any',
    'phu-tho-2025 2026 total',
    'phu-tho-2025 2026 national',
    'phu-tho-2025 2026 local',
    'ha-noi 2025 any',
  ]);
});

test.each([
  [[], []],
  [[2021], [2021]],
  [
    [2002, 2005],
    [2002, 2003, 2004, 2005],
  ],
])('a year in which nothing was found is shown as such: %j covers %j', (years, filled) => {
  expect(fillYears(years)).toEqual(filled);
});

describe('laws', () => {
  const units = [lasting, ended, formed];
  const years = [2024, 2025, 2026];
  const anyFigure = fc
    .record({
      area: fc.constantFrom('ha-noi', 'vinh-phuc', 'phu-tho-2025', 'phia-bac'),
      yearFrom: fc.constantFrom(...years),
      span: fc.constantFrom(0, 0, 1),
      funding: fc.constantFrom(...fundings),
      measure: fc.constantFrom(...measures),
      period: fc.constantFrom(...periods),
    })
    .map(({ span, ...rest }) => figure({ ...rest, yearTo: rest.yearFrom + span }));
  const anyFigures = fc.array(anyFigure, { maxLength: 12 });
  const keyOf = ({ area, year, funding }: CoverageCell) => `${area} ${year} ${funding}`;

  test('every unit, year and funding has exactly one cell', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const cells = computeCoverage(units, figures, years);
        expect(new Set(cells.map(keyOf)).size).toBe(units.length * years.length * 4);
        expect(cells).toHaveLength(units.length * years.length * 4);
      }),
    );
  });

  test('another figure never lowers a state', () => {
    fc.assert(
      fc.property(anyFigures, anyFigure, (figures, added) => {
        const before = computeCoverage(units, figures, years);
        const after = computeCoverage(units, [...figures, added], years);
        for (const [index, { state }] of before.entries())
          expect(ranks[after[index]?.state ?? 'not_existing']).toBeGreaterThanOrEqual(ranks[state]);
      }),
    );
  });

  test('all funding together is never less than one of them, and holds the figures of all', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const cells = computeCoverage(units, figures, years);
        for (const any of cells.filter(({ funding }) => funding === 'any')) {
          const parts = cells.filter(
            ({ area, year, funding }) => area === any.area && year === any.year && funding !== 'any',
          );
          expect(parts.every(({ state }) => ranks[state] <= ranks[any.state])).toBe(true);
          expect(parts.reduce((sum, part) => sum + part.figures, 0)).toBe(any.figures);
        }
      }),
    );
  });

  test('the order of the figures changes nothing', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        expect(computeCoverage(units, figures.toReversed(), years)).toEqual(
          computeCoverage(units, figures, years),
        );
      }),
    );
  });
});
