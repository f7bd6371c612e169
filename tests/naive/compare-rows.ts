import type { Ratio } from './rate.ts';
import type { Recomputed } from './to-row.ts';

type PublishedRow = Readonly<Record<string, string>>;

/**
 * Every difference between the published rows and the recomputed ones, in words: a row that only one side has or that stands twice, a
 * column that only one side has, a cell that is not the same. Texts and amounts must be equal; a percentage must be the fraction rounded to six decimals.
 */
export function compareRows(published: readonly PublishedRow[], recomputed: readonly Recomputed[]): string[] {
  const theirs = toMap(published);
  const ours = toMap(recomputed);
  const keys = new Set([...theirs.keys(), ...ours.keys()]);
  return [...keys].flatMap((key) => {
    const [row, ...more] = theirs.get(key) ?? [];
    const [own, ...others] = ours.get(key) ?? [];
    if (more.length > 0 || others.length > 0) return `${key}: stands twice`;
    if (!row) return `${key}: is not published`;
    if (!own) return `${key}: has no ground in figures.csv`;
    return compareCells(row, own).map((difference) => `${key}: ${difference}`);
  });
}

function toMap<Row extends PublishedRow | Recomputed>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ boundaries, area, year, period, funding }) =>
    [boundaries, area, year, period, funding].map(String).join(' '),
  );
}

function compareCells(row: PublishedRow, own: Recomputed): string[] {
  const columns = new Set([...Object.keys(row), ...Object.keys(own)]);
  return [...columns].flatMap((column) => {
    const [cell, expected] = [row[column], own[column]];
    if (cell !== undefined && expected !== undefined && isSame(cell, expected)) return [];
    return `${column} is ${cell}, recomputed ${typeof expected === 'object' ? formatRatio(expected) : expected}`;
  });
}

function isSame(cell: string, expected: string | Ratio): boolean {
  return typeof expected === 'string' ? cell === expected : isRounded(cell, expected);
}

/** Whether the text is the fraction rounded to six decimals: no more than half a millionth away, compared crosswise. */
function isRounded(cell: string, { over, under }: Ratio): boolean {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(cell) ?? [];
  if (whole === '') return false;
  const millionths = BigInt(sign + whole + decimals.padEnd(6, '0'));
  const distance = 2n * (millionths * under - over * 1_000_000n);
  return -under <= distance && distance <= under;
}

function formatRatio({ over, under }: Ratio): string {
  return `${over}/${under} = ${Number(over) / Number(under)}`;
}
