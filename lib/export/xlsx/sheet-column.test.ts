import { expect, test } from 'vitest';
import { type Locale, locales } from '#i18n/locales.ts';
import { resources } from '#lib/api/resources.ts';
import type { ColumnKind } from '../column.ts';
import { describeTable } from '../dictionary.ts';
import { toSheetColumn } from './sheet-column.ts';

const everyColumn = locales.flatMap((locale) =>
  Object.values(resources)
    .flatMap(({ table }) => describeTable(table, locale).columns)
    .map((column) => ({ column, look: toSheetColumn(column, locale) })),
);

function formatsOf(kind: ColumnKind, locale: Locale) {
  const columns = Object.values(resources).flatMap(({ table }) => describeTable(table, locale).columns);
  const formats = columns
    .filter((column) => column.kind === kind)
    .map((column) => toSheetColumn(column, locale).style.numFmt);
  return [...new Set(formats)];
}

test.each<[ColumnKind, Locale, string]>([
  ['amount', 'vi', '#,##0'],
  ['count', 'vi', '#,##0'],
  ['year', 'vi', '0'],
  ['percent', 'vi', 'General'],
  ['points', 'vi', 'General'],
  ['date', 'vi', 'dd/mm/yyyy'],
  ['date', 'en', 'yyyy-mm-dd'],
  ['time', 'vi', 'dd/mm/yyyy hh:mm:ss'],
  ['time', 'en', 'yyyy-mm-dd hh:mm:ss'],
  ['id', 'vi', '@'],
  ['text', 'vi', '@'],
  ['code', 'vi', '@'],
  ['url', 'vi', '@'],
])('every %s in %s has the format %s', (kind, locale, format) => {
  expect(formatsOf(kind, locale)).toEqual([format]);
});

test('a title breaks between words only, beside the button of its filter', () => {
  for (const { column, look } of everyColumn)
    for (const word of column.title.split(' ')) expect(look.width).toBeGreaterThanOrEqual(word.length + 4);
});

test('a word of a list is not broken', () => {
  for (const { column, look } of everyColumn)
    for (const { label } of column.labels ?? [])
      for (const word of label.split(' ')) expect(look.width).toBeGreaterThanOrEqual(word.length);
});
