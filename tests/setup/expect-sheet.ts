import type { Locale } from '#i18n/locales.ts';
import { resources } from '#lib/api/resources.ts';
import type { TableName } from '#lib/export/column.ts';
import { type DescribedColumn, describeTable, type Label } from '#lib/export/dictionary.ts';
import type { CsvRow } from './read-csv.ts';

/** A table in words. */
export function wordsOf(name: TableName, locale: Locale) {
  return describeTable(resources[name].table, locale);
}

/** What the cells of a sheet must be, typed, from the texts that the CSV of the same table has. */
export function expectRows(name: TableName, locale: Locale, rows: readonly CsvRow[]): unknown[][] {
  const { columns } = wordsOf(name, locale);
  return rows.map((row) => columns.map((column) => expectCell(column, row[column.name] ?? '')));
}

/** Rows with the empty cells at their end, which a sheet leaves out. */
export function fillUp(rows: readonly unknown[][]): unknown[][] {
  const length = rows[0]?.length ?? 0;
  return rows.map((row) => Array.from({ length }, (_, index) => row[index]));
}

function expectCell({ kind, list, labels, details }: DescribedColumn, text: string): unknown {
  if (text === '') return undefined;
  if (kind === 'flag') return text === 'true';
  if (kind === 'date' || kind === 'time') return new Date(text);
  const items = list ? text.split(';') : [text];
  const isNumber = ['amount', 'percent', 'points', 'count', 'year'].includes(kind) && items.length === 1;
  if (isNumber) return Number(text);
  return items.map((item) => putInWords(item, labels, details)).join(' | ');
}

function putInWords(item: string, labels: Label[] | null, details: Label[] | null): string | undefined {
  if (!labels) return item;
  if (!details) return labels.find(({ value }) => value === item)?.label;
  const [, code, following = ''] = item.match(/^([^:]*):?(.*)$/) ?? [];
  const named = following.split('+').map((one) => details?.find(({ value }) => value === one)?.label ?? one);
  return labels.find(({ value }) => value === code)?.label.replace('…', named.join(', '));
}
