import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import { type ClaimCheck, createClaimChecker } from '#lib/domain/claim-check.ts';
import type { ExportedClaim } from '#lib/domain/exported-row.ts';
import { getDatabase } from './database.ts';
import { type ClaimFilters, toClaimWhere } from './filter-figures.ts';
import { readClaimOperands } from './read-claim-operands.ts';
import { readInPages } from './read-in-pages.ts';
import { toClaim } from './to-figure.ts';

/** The claims that the filters select with our recomputation, in the order of the dataset from place `from` on, page by page, read live. */
export async function* listClaimChecksForExport(
  filters: ClaimFilters,
  from = 0,
): AsyncGenerator<ExportedClaim[]> {
  const pages = readInPages(from, (position, take) =>
    readClaims({ AND: [toClaimWhere(filters), { position }] }, take),
  );
  for await (const rows of pages) {
    const claims = rows.map(({ area, ...row }) => ({ claim: toClaim(row), areaName: area.nameVi }));
    const check = createClaimChecker(await readClaimOperands(claims.map(({ claim }) => claim)));
    const checked = claims.map(({ claim, areaName }) => ({ check: check(claim), areaName }));
    yield checked.filter(({ check: { verdict } }) => isAsked(verdict, filters));
  }
}

const claimInclude = { source: true, area: true } satisfies Prisma.ClaimInclude;
type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof claimInclude }>;

function readClaims(where: Prisma.ClaimWhereInput, take: number): Promise<ClaimRow[]> {
  return getDatabase().claim.findMany({
    where,
    include: claimInclude,
    orderBy: { position: 'asc' },
    take,
  });
}

function isAsked(verdict: ClaimCheck['verdict'], filters: ClaimFilters): boolean {
  return filters.verdict?.includes(verdict) ?? true;
}
