import type { TableName } from './column.ts';

const longest = 100;
/** How many values of one filter are named one by one, at most; fewer when the name would be too long for all that was asked. */
const namedValues = [3, 2, 1];

/** The filters in the order of a name, those before and after the span of years. */
const before = ['region', 'area', 'area_kind', 'year'];
const after = [
  'period',
  'funding',
  'measure',
  'topic',
  'source',
  'source_kind',
  'language',
  'verdict',
  'release',
  'file',
  'change',
];
const plurals: Record<string, string> = { source_kind: 'kinds', area_kind: 'kinds' };

/**
 * A download's file name that tells what was asked for: `khuyen-cong-figures-vinh-phuc-2016-2020.csv`. Only a–z, 0–9 and hyphens; at most
 * 100 characters before the ending; more than three values of one filter are counted (`5-areas`), fewer where another filter would be cut off.
 */
export function toFileName(table: TableName, filters: Record<string, unknown>, extension: string): string {
  const stems = namedValues.map((most) => toStem(table, filters, most));
  const stem = stems.find(({ length }) => length <= longest) ?? stems.at(-1) ?? '';
  return `${stem.slice(0, longest).replace(/-$/, '')}.${extension}`;
}

function toStem(
  table: TableName,
  { boundaries, from, to, ...lists }: Record<string, unknown>,
  most: number,
): string {
  const parts = [
    boundaries === '2025' ? ['boundaries', boundaries] : [],
    ...before.map((filter) => nameList(filter, lists[filter], most)),
    nameRange(from, to),
    ...after.map((filter) => nameList(filter, lists[filter], most)),
  ].flat();
  return toAsciiWords(['khuyen-cong', table, ...parts].join('-').toLowerCase());
}

/** A single value is always named, as far as the name has room. */
function nameList(filter: string, values: unknown, most: number): string[] {
  if (!Array.isArray(values)) return [];
  return values.length > most ? [`${values.length}-${plurals[filter] ?? `${filter}s`}`] : values.map(String);
}

function nameRange(from: unknown, to: unknown): string[] {
  if (typeof from === 'number' && typeof to === 'number')
    return from === to ? [`${from}`] : [`${from}`, `${to}`];
  if (typeof from === 'number') return ['from', `${from}`];
  return typeof to === 'number' ? ['to', `${to}`] : [];
}

/** The ids are such already; a header must not depend on it. */
function toAsciiWords(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-');
}
