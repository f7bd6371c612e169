import type { Locale } from '#i18n/locales.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import type { DescribedColumn } from '../dictionary.ts';
import { type SheetColumn, toTextColumn } from './sheet-column.ts';
import type { SheetValue } from './to-sheet-value.ts';

const messages = { vi, en };

/** The columns of the dictionary sheet. */
export function listDictionaryColumns(locale: Locale): SheetColumn[] {
  const { column, name, type, about, optional, code, label } = messages[locale].xlsx.dictionary;
  return [
    toTextColumn(column, 34),
    toTextColumn(name, 26),
    toTextColumn(type, 40),
    toTextColumn(about, 60),
    toTextColumn(optional, 14),
    toTextColumn(code, 26),
    toTextColumn(label, 50),
  ];
}

/** A row for each column, and one below it for each of its codes, so that a filter or a lookup finds either. */
export function listDictionaryRows(columns: readonly DescribedColumn[], locale: Locale): SheetValue[][] {
  const { kinds, list, yes, no } = messages[locale].xlsx;
  return columns.flatMap(({ title, name, kind, about, optional, labels, ...column }) => {
    const type = column.list ? list.replace('{type}', kinds[kind]) : kinds[kind];
    const codes = (labels ?? []).map(({ value, label }) => [title, name, null, null, null, value, label]);
    return [[title, name, type, about, optional ? yes : no, null, null], ...codes];
  });
}
