import type { ColumnKind } from '../column.ts';
import { type DescribedColumn, type DescribedTable, type Label, tellCodes } from '../dictionary.ts';
import type { BundleTable } from './bundle-content.ts';

/** What Table Schema calls each kind; an amount is an integer of any size there. */
const types: Record<ColumnKind, { type: string; format?: string }> = {
  id: { type: 'string' },
  text: { type: 'string' },
  code: { type: 'string' },
  amount: { type: 'integer' },
  percent: { type: 'number' },
  points: { type: 'number' },
  count: { type: 'integer' },
  year: { type: 'year' },
  flag: { type: 'boolean' },
  date: { type: 'date' },
  time: { type: 'datetime' },
  url: { type: 'string', format: 'uri' },
};

/** Between the items of a list (csv.ts). */
const listSeparator = ';';
const severalValues = {
  vi: `Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy (${listSeparator}).`,
  en: `Several values in a cell are separated by a semicolon (${listSeparator}).`,
};

/**
 * A table in Table Schema 2.0. Titles and descriptions are English, as tools show them to anyone; the Vietnamese ones are properties of our own ending in `_vi`,
 * since the standard has one language. A list is a string: the text of the standard has lists, its profile (which readers go by) has none; what separates the items and
 * what they are stand in the description and in properties of our own. Only references of single ids are foreign keys: it knows none for lists.
 */
export function toTableSchema({ vi, en }: BundleTable) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: en.columns.map((column, index) => toField(column, vi.columns[index] ?? column, en.key)),
    missingValues: [''],
    primaryKey: en.key,
    ...toForeignKeys(en),
  };
}

function toField(en: DescribedColumn, vi: DescribedColumn, key: readonly string[]) {
  const { name, kind, list, optional } = en;
  const isWholeKey = key.length === 1 && key[0] === name;
  return {
    name,
    ...(list ? { type: 'string', item_separator: listSeparator, item_type: types[kind].type } : types[kind]),
    title: en.title,
    description: list ? `${tellCodes(en)} ${severalValues.en}` : tellCodes(en),
    title_vi: vi.title,
    description_vi: list ? `${tellCodes(vi)} ${severalValues.vi}` : tellCodes(vi),
    constraints: {
      required: !optional,
      ...(isWholeKey && { unique: true }),
      ...(en.values && !list && { enum: en.values }),
    },
    ...toCategories(en, vi),
  };
}

/** The standard's `categories` are for single values; those of a list's items are a property of our own. */
function toCategories(en: DescribedColumn, vi: DescribedColumn) {
  if (!en.values || !en.labels) return {};
  const categories = en.labels.map(({ value, label }) => ({
    value,
    label,
    label_vi: findLabel(vi.labels, value),
  }));
  return en.list ? { item_categories: categories } : { categories };
}

function findLabel(labels: readonly Label[] | null, wanted: string): string | undefined {
  return labels?.find(({ value }) => value === wanted)?.label;
}

/** None where there is nothing to refer to, since the standard wants at least one. */
function toForeignKeys({ name: table, columns }: DescribedTable) {
  const foreignKeys = columns.flatMap(({ name, refersTo, list }) =>
    refersTo && !list && refersTo !== table
      ? [{ fields: [name], reference: { resource: refersTo, fields: [toKeyColumn(refersTo)] } }]
      : [],
  );
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}

/** Every table that others refer to is named by one column: `area` of areas. */
export function toKeyColumn(table: string): string {
  return table.replace(/s$/, '');
}
