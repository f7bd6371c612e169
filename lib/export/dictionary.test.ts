import { expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { resources } from '#lib/api/resources.ts';
import { describeTable } from './dictionary.ts';

const tables = Object.values(resources).map(({ table }) => table);

test.each(locales)('every table, column and code is put in words in %s', (locale) => {
  for (const table of tables) {
    const { title, about, columns } = describeTable(table, locale);
    expect([title, about].every(Boolean)).toBe(true);
    expect(columns.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
    for (const column of columns)
      expect((column.labels ?? []).map(({ value }) => value)).toEqual(column.values ?? column.prefixes ?? []);
  }
});

test.each(locales)('no two columns of a table have the same title in %s', (locale) => {
  for (const table of tables) {
    const titles = describeTable(table, locale).columns.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('the words of a code are those of the pages', () => {
  const { columns } = describeTable(resources.figures.table, 'vi');
  const labelsOf = (name: string) => columns.find((column) => column.name === name)?.labels;
  expect(labelsOf('funding')).toEqual([
    { value: 'total', label: 'Tổng kinh phí' },
    { value: 'national', label: 'Quốc gia' },
    { value: 'local', label: 'Địa phương' },
  ]);
  expect(labelsOf('period')).toEqual(
    expect.arrayContaining([
      { value: 'FY', label: 'cả năm' },
      { value: 'M09', label: '9 tháng đầu năm' },
    ]),
  );
});

test('the key of a table is columns of it that are never empty', () => {
  for (const { key, columns } of tables) {
    const names = columns.filter(({ optional }) => !optional).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...key]));
  }
});

test('codes have their closed vocabulary, and nothing else has', () => {
  for (const { columns } of tables)
    for (const { kind, values } of columns) expect(values !== null).toBe(kind === 'code');
});
