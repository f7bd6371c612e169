import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { toCellKey } from '#lib/domain/cell.ts';
import type { CheckList, CheckListName } from '#lib/domain/check-list.ts';
import type { CheckWish } from '#lib/domain/checks.ts';
import { createClaimChecker } from '#lib/domain/claim-check.ts';
import { findDisputedCells } from '#lib/domain/disputed-cell.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { checkTotals } from '#lib/domain/total-check.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { getComputedDatabase } from './computed-database.ts';
import { getDatabase } from './database.ts';
import { readClaimOperands } from './read-claim-operands.ts';
import { readFigures } from './read-figures.ts';
import { toClaim } from './to-figure.ts';

/** The rows that a wish selects: of a region those of its units too; a verdict leaves cells, which have none. */
export function toCheckWhere({ verdict, region, year }: CheckWish): Prisma.CheckRowWhereInput {
  return {
    area: region === null ? {} : { OR: [{ id: region }, { regions: { some: { regionId: region } } }] },
    ...(year === null ? {} : { yearFrom: { lte: Number(year) }, yearTo: { gte: Number(year) } }),
    ...(verdict === null ? {} : { OR: [{ verdict }, { verdict: null }] }),
  };
}

/** Rows of one list, newest year first, with all that is said of them: computed for these rows alone. */
export async function readCheckRows(
  name: CheckListName,
  where: Prisma.CheckRowWhereInput,
  { from, size }: { from: number; size: number },
): Promise<CheckList> {
  const { checkRow } = await getComputedDatabase();
  const rows = await checkRow.findMany({
    where: { AND: [{ list: name }, where] },
    orderBy: [{ yearTo: 'desc' }, { position: 'asc' }],
    skip: from,
    take: size,
  });
  const ids = rows.map(({ rowId }) => rowId);
  if (name === 'claims') return { name, rows: await readClaimChecks(ids) };
  const named = await readFigures({ id: { in: ids } });
  const order = ids.flatMap((id) => named.find((figure) => figure.id === id) ?? []);
  if (name === 'totals') return { name, rows: await readTotals(order) };
  const found = findDisputedCells(await readCells(order.map(toCellKey)));
  const byKey = new Map(found.map((one) => [toCellKey(one.cell), one]));
  return { name, rows: order.flatMap((figure) => byKey.get(toCellKey(figure)) ?? []) };
}

async function readClaimChecks(ids: readonly string[]) {
  const rows = await getDatabase().claim.findMany({
    where: { id: { in: [...ids] } },
    include: { source: true },
  });
  const claims = ids.flatMap((id) => rows.filter((row) => row.id === id).map(toClaim));
  return claims.map(createClaimChecker(await readClaimOperands(claims)));
}

async function readTotals(totals: readonly Figure[]) {
  const keys = totals.flatMap((total) => fundings.map((funding) => toCellKey({ ...total, funding })));
  const checks = checkTotals(await readCells(keys));
  return totals.flatMap(({ id }) => checks.find(({ total }) => total.id === id) ?? []);
}

/** All figures of these cells, in the order of the file. */
function readCells(keys: readonly string[]): Promise<Figure[]> {
  return readFigures({ cellKey: { in: [...new Set(keys)] } });
}
