import { describe, expect, test } from 'vitest';
import { area, claim, figure, source } from '#tests/fixtures/figure.ts';
import { compareAreas } from './comparison.ts';
import type { Figure } from './figure.ts';
import { foldYears } from './fold-years.ts';
import { computeIndicators } from './indicator.ts';
import { tellComparison, tellFigure, tellIndicator } from './told-row.ts';

const other = source({ id: 'another' });
/** About 4 tỷ a year that one source repeats. */
const yearly = (yearFrom: number, own: Partial<Figure> = {}) =>
  figure({
    yearFrom,
    yearTo: yearFrom,
    position: yearFrom,
    amountVnd: 4_000_000_000n,
    stepVnd: 1_000_000_000n,
    bound: 'about',
    caveats: ['rate_repeated'],
    ...own,
  });
const spanOf = ({ from, to }: { from: number; to: number }) => (from === to ? `${from}` : `${from}–${to}`);
const rowsOf = (figures: readonly Figure[]) =>
  computeIndicators({ id: 'phia-bac', validFrom: null }, figures).filter(
    ({ funding }) => funding === 'total',
  );

// The first year of all has another reason for no growth: nothing is printed of the year before.
const first = yearly(2006);

describe('years of an area', () => {
  const fold = (figures: readonly Figure[]) =>
    foldYears(
      rowsOf([first, ...figures]),
      ({ year }) => year,
      (row) => tellIndicator(row),
    )
      .map(spanOf)
      .slice(0, -1);

  test.each([
    ['one amount, repeated by one source', {}, ['2007–2009']],
    ['another amount', { amountVnd: 5_000_000_000n }, ['2009', '2008', '2007']],
    ['printed to another digit', { stepVnd: 100_000_000n }, ['2009', '2008', '2007']],
    ['another bound', { bound: 'exact' }, ['2009', '2008', '2007']],
    ['another source', { source: other }, ['2009', '2008', '2007']],
    ['another number of projects', { projects: 3 }, ['2009', '2008', '2007']],
    ['a caveat that breaks comparisons', { caveats: ['partial_scope'] }, ['2009', '2008', '2007']],
    [
      'a caveat beside the breaking one, which the row does not show',
      { caveats: ['rate_repeated', 'year_inferred'] },
      ['2007–2009'],
    ],
    ['another funding', { funding: 'local' }, ['2009', '2007']],
    ['an actual in place of a plan', { measure: 'actual' }, ['2009', '2008', '2007']],
  ] as const)('%s', (_, own, spans) => {
    expect(fold([yearly(2009), yearly(2008, own), yearly(2007)])).toEqual(spans);
  });

  test('a second source of the year in the middle', () => {
    const figures = [yearly(2009), yearly(2008), yearly(2008, { source: other, position: 1 }), yearly(2007)];
    expect(fold(figures)).toEqual(['2009', '2008', '2007']);
  });

  test('a row of a part of the year between', () => {
    const months = yearly(2008, { measure: 'actual', period: 'M09', position: 1 });
    expect(fold([yearly(2009), yearly(2008), months, yearly(2007)])).toEqual(['2008–2009', '2008', '2007']);
  });

  test('a percentage that a source prints', () => {
    const [row] = rowsOf([yearly(2009)]);
    expect(row && tellIndicator(row, claim({ yearFrom: 2009 }))).toBeNull();
  });
});

describe('printed amounts', () => {
  test.each([
    ['the same from one source', yearly(2008), true],
    ['another source', yearly(2008, { source: other }), false],
    [
      'another caveat, which the row shows',
      yearly(2008, { caveats: ['rate_repeated', 'year_inferred'] }),
      false,
    ],
    ['other projects', yearly(2008, { projects: 3 }), false],
    ['another certainty', yearly(2008, { confidence: 'medium' }), false],
    ['another area', yearly(2008, { area: 'nghe-an' }), false],
  ] as const)('%s', (_, one, isSame) => {
    expect(tellFigure(one, undefined, false) === tellFigure(yearly(2007), undefined, false)).toBe(isSame);
  });

  test.each([
    ['of several years', yearly(2008, { yearTo: 2010 }), false],
    ['of a part of the year', yearly(2008, { period: 'M06' }), false],
    ['that was corrected', yearly(2008), true],
  ] as const)('one %s stands alone', (_, one, isRevised) => {
    expect(tellFigure(one, undefined, isRevised)).toBeNull();
  });

  test('one that another is preferred to differs from one that stands alone', () => {
    const mark = { kind: 'differs', rule: null } as const;
    expect(tellFigure(yearly(2008), mark, false)).not.toBe(tellFigure(yearly(2008), undefined, false));
  });
});

test('a comparison folds where every area says the same', () => {
  const north = {
    area: area({ id: 'phia-bac' }),
    indicators: rowsOf([yearly(2009), yearly(2008), yearly(2007)]),
  };
  const south = (figures: readonly Figure[]) => ({
    area: area({ id: 'phia-nam' }),
    indicators: rowsOf(figures).map((row) => ({ ...row, area: 'phia-nam' })),
  });
  const fold = (figures: readonly Figure[]) =>
    foldYears(compareAreas([north, south(figures)], 'total').rows, ({ year }) => year, tellComparison).map(
      spanOf,
    );
  expect(fold([])).toEqual(['2007–2009']);
  expect(fold([yearly(2008, { caveats: [] })])).toEqual(['2009', '2008', '2007']);
});
