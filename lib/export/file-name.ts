import type { TableName } from './column.ts';

const longest = 100;
const namedValues = 3;

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
 * 100 characters before the ending; more than three values of one filter are counted (`5-areas`).
 */
export function toFileName(
  table: TableName,
  { boundaries, from, to, ...lists }: Record<string, unknown>,
  extension: string,
): string {
  const parts = [
    boundaries === '2025' ? ['boundaries', boundaries] : [],
    ...before.map((filter) => nameList(filter, lists[filter])),
    nameRange(from, to),
    ...after.map((filter) => nameList(filter, lists[filter])),
  ].flat();
  const stem = ['khuyen-cong', table, ...parts].join('-').toLowerCase();
  return `${toAsciiWords(stem).slice(0, longest).replace(/-$/, '')}.${extension}`;
}

function nameList(filter: string, values: unknown): string[] {
  if (!Array.isArray(values)) return [];
  return values.length > namedValues
    ? [`${values.length}-${plurals[filter] ?? `${filter}s`}`]
    : values.map(String);
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
