import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldYears } from './fold-years.ts';

type Row = { year: number; says: string | null };
const fold = (rows: readonly Row[]) =>
  foldYears(
    rows,
    ({ year }) => year,
    ({ says }) => says,
  );
const rowsOf = (...rows: [number, string | null][]) => rows.map(([year, says]) => ({ year, says }));

test.each([
  ['the same in years that follow each other', rowsOf([2016, 'a'], [2015, 'a'], [2014, 'a']), ['2014–2016']],
  [
    'a year with something else between',
    rowsOf([2016, 'a'], [2015, 'b'], [2014, 'a']),
    ['2016', '2015', '2014'],
  ],
  ['a year without a row between', rowsOf([2016, 'a'], [2014, 'a']), ['2016', '2014']],
  ['two rows of one year', rowsOf([2016, 'a'], [2016, 'a'], [2015, 'a']), ['2016', '2015–2016']],
  ['rows that stand alone', rowsOf([2016, null], [2015, null]), ['2016', '2015']],
  ['oldest year first', rowsOf([2014, 'a'], [2015, 'a']), ['2014', '2015']],
  ['no row', [], []],
])('%s', (_, rows, spans) => {
  expect(fold(rows).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))).toEqual(spans);
});

test('no row is lost, doubled or moved, and a run says one thing', () => {
  const anyRow = fc.record({
    year: fc.integer({ min: 2010, max: 2020 }),
    says: fc.constantFrom('a', 'b', null),
  });
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const runs = fold(rows);
      expect(runs.flatMap((run) => run.rows)).toEqual(rows);
      for (const run of runs) {
        expect(new Set(run.rows.map(({ says }) => says)).size).toBe(1);
        expect(run.rows).toHaveLength(run.to - run.from + 1);
      }
    }),
  );
});
