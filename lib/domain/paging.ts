/** A table of a page shows no more rows than these, several times the most that the real data has in one; what is longer says so and leads to the rest. */
export const mostRows = 200;

/** One page of a long list: rows `from + 1` to `from + size`. */
export type Paging = { page: number; pages: number; from: number; size: number };

/**
 * Where page `page` of `total` rows lies, `size` to a page; pages count from 1, and an empty list has one. Null for a page that is not there, so that an
 * address never shows other rows than it says.
 */
export function toPaging(total: number, size: number, page: number): Paging | null {
  const pages = Math.max(1, Math.ceil(total / size));
  if (!Number.isSafeInteger(page) || page < 1 || page > pages) return null;
  return { page, pages, from: (page - 1) * size, size };
}

/** The number of a page as an address writes it, 1 when it is absent or empty, NaN for anything but plain digits. */
export function parsePageNumber(asked: string | readonly string[] | undefined): number {
  if (asked === undefined || asked === '') return 1;
  return typeof asked === 'string' && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : Number.NaN;
}

/** The page on which the row of an index stands, `size` to a page; indexes count from 0. */
export function toPageOf(index: number, size: number): number {
  return Math.floor(index / size) + 1;
}

/** The address of a page of a list, without the language; the first has no parameter. `path` may have parameters of its own. */
export function toPagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}${path.includes('?') ? '&' : '?'}page=${page}`;
}
