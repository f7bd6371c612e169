import type { Table } from '#lib/export/column.ts';
import { type JsonRow, toJsonRow } from '#lib/export/json-row.ts';
import { licence } from '#lib/export/licence.ts';
import type { DataRelease } from '#lib/queries/data-release.ts';
import { toCanonicalAddress } from './canonical-address.ts';
import { type Cursor, formatCursor } from './cursor.ts';
import { usualPage } from './format.ts';
import type { Opened, PlacedRow } from './resource.ts';

/** A page of a table in JSON; `next` is the address of the page after it, null on the last. */
type JsonPage = {
  table: string;
  release: number;
  released_at: string;
  content_sha256: string;
  licence: string;
  rows: JsonRow[];
  next: string | null;
};

type Asked = {
  table: Table;
  opened: Opened<'json'>;
  release: DataRelease;
  /** Where the site is. */
  siteUrl: string;
};

/** One page as JSON text. */
export async function* writeJson({ table, opened, release, siteUrl }: Asked): AsyncGenerator<string> {
  const { limit = usualPage, cursor } = opened.settings;
  const start = cursor ?? { release: release.number, position: 0, skipped: 0 };
  const { rows, next } = await takePage(opened.readPages(start.position), start, limit);
  const following = { ...opened.filters, ...opened.settings };
  const page: JsonPage = {
    table: table.name,
    release: release.number,
    released_at: release.importedAt,
    content_sha256: release.contentHash,
    licence: licence.url,
    rows: rows.map(({ cells }) => toJsonRow(table.columns, cells)),
    next:
      next && toCanonicalAddress(table.name, 'json', { ...following, cursor: formatCursor(next) }, siteUrl),
  };
  yield JSON.stringify(page);
}

/** Reads one row more than asked for: whether there is one, and where it stands. */
async function takePage(
  pages: AsyncIterable<PlacedRow[]>,
  start: Cursor,
  limit: number,
): Promise<{ rows: PlacedRow[]; next: Cursor | null }> {
  const rows: PlacedRow[] = [];
  let place = { position: start.position, count: 0 };
  for await (const page of pages)
    for (const row of page) {
      const count = row.position === place.position ? place.count : 0;
      place = { position: row.position, count: count + 1 };
      if (row.position === start.position && count < start.skipped) continue;
      if (rows.length === limit) return { rows, next: { ...start, position: row.position, skipped: count } };
      rows.push(row);
    }
  return { rows, next: null };
}
