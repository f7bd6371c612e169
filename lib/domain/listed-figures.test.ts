import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { listFigures } from './listed-figures.ts';
import { mostRows } from './paging.ts';

const inYear = (id: string, yearFrom: number, yearTo: number, position: number) =>
  figure({ id, yearFrom, yearTo, position });

test('lists the newest year first, of one last year the shorter span, then as the file has them', () => {
  const figures = [
    inYear('old', 2009, 2009, 1),
    inYear('span', 2016, 2020, 2),
    inYear('second', 2020, 2020, 4),
    inYear('first', 2020, 2020, 3),
  ];
  expect(listFigures(figures).rows.map(({ id }) => id)).toEqual(['first', 'second', 'span', 'old']);
});

test('counts and marks all that there are, and keeps what one table shows', () => {
  const figures = Array.from({ length: mostRows + 1 }, (_, index) =>
    figure({ id: `f${index}`, position: index }),
  );
  const { rows, marks, total, sources } = listFigures(figures);
  expect([rows.length, marks.size, total, sources]).toEqual([mostRows, mostRows, mostRows + 1, 1]);
  expect([marks.get('f0')?.kind, marks.has(`f${mostRows}`)]).toEqual(['shown', false]);
});

test('marks nothing where each amount stands alone', () => {
  expect(listFigures([figure()])).toMatchObject({ marks: new Map(), total: 1, sources: 1 });
  expect(listFigures([])).toEqual({ rows: [], marks: new Map(), total: 0, sources: 0 });
});
