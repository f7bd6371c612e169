import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { CoverageCell } from '#lib/domain/coverage.ts';
import { getComputedDatabase } from './computed-database.ts';

/** The cells that `where` selects of which anything is printed, as imports computed them, read now. */
export async function readCoverageCells(where: Prisma.CoverageCellWhereInput): Promise<CoverageCell[]> {
  const { coverageCell } = await getComputedDatabase();
  const rows = await coverageCell.findMany({ where });
  return rows.map(({ areaId, ...cell }) => ({ area: areaId, ...cell }));
}
