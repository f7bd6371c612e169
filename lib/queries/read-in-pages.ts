import 'server-only';

/** Prisma asks for the children of a page by its ids, and takes 999 parameters in a statement on SQLite. */
export const pageSize = 500;
/** Small: most questions are answered by few rows. */
const firstPageSize = 50;

type Placed = { position: number };

/** Where the next page begins, as Prisma filters a position. */
export type From = { gte: number };

/**
 * The first of the five stages in which a table goes from the database to the bytes of a file, each asking the one before for its next page:
 * 1. `readInPages`: rows of the database, as objects of lib/domain;
 * 2. `list…ForExport`: the rows of the table (lib/domain/exported-row.ts), with what is computed for them;
 * 3. `defineResource`: their cells, by the columns of lib/export;
 * 4. `keepToOneRelease`: refuses to go on when an import came;
 * 5. `writeCsv`, `writeWorkbook` or `writeJson`: bytes or text.
 *
 * Rows in the order of their places from `from` on, page by page, each asked for when the one before was taken; `read` answers at most `take`
 * rows in that order. Memory holds one page.
 */
export async function* readInPages<Row extends Placed>(
  from: number,
  read: (position: From, take: number) => Promise<Row[]>,
  size = pageSize,
): AsyncGenerator<Row[]> {
  let next: number | undefined = from;
  let take = firstPageSize;
  while (next !== undefined) {
    const page: Row[] = await read({ gte: next }, take);
    if (page.length > 0) yield page;
    const last: Row | undefined = page[take - 1];
    next = last && last.position + 1;
    take = size;
  }
}
