import { expect, test } from 'vitest';
import { isNeeded, listColumns, listTables } from './added-tables.ts';
import { explain } from './column-texts.ts';

test.each(listTables())('every column of %s is explained in both languages', (table) => {
  for (const column of listColumns(table)) expect(Object.keys(explain(table, column))).toEqual(['vi', 'en']);
});

test('a sheet may leave out the columns that may be empty or follow from others', () => {
  const optional = listTables().flatMap((table) =>
    listColumns(table).flatMap((column) => (isNeeded(table, column) ? [] : `${table}.${column}`)),
  );
  expect(optional).toEqual([
    'sources.title',
    'sources.published_on',
    'figures.step_vnd',
    'figures.bound',
    'figures.projects',
    'figures.caveats',
    'claims.step_pct',
    'claims.bound',
  ]);
});
