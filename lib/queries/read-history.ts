import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { getDatabase } from './database.ts';
import { pageSize } from './read-in-pages.ts';

type RowOfHistory = Prisma.RowChangeGetPayload<object>;

/**
 * The rows of one release that are selected, in their order, page by page, without the first `skip` of them. Each page begins behind the one before, so that
 * the last is as near as the first; memory holds one.
 */
export async function* readReleaseRows(
  release: number,
  where: Prisma.RowChangeWhereInput,
  skip = 0,
): AsyncGenerator<RowOfHistory[]> {
  let page: RowOfHistory[] = [];
  let behind = 0;
  do {
    page = await getDatabase().rowChange.findMany({
      where: { AND: [where, { release, position: { gt: behind } }] },
      orderBy: { position: 'asc' },
      skip: behind === 0 ? skip : 0,
      take: pageSize,
    });
    if (page.length > 0) yield page;
    behind = page.at(-1)?.position ?? 0;
  } while (page.length === pageSize);
}
