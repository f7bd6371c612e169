import 'server-only';
import { createClaimChecker } from '#lib/domain/claim-check.ts';
import { findDisputedCells } from '#lib/domain/disputed-cell.ts';
import type { FullestYear } from '#lib/domain/example-places.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { type ExampleArea, type MethodExamples, pickMethodExamples } from '#lib/domain/method-examples.ts';
import { checkTotals } from '#lib/domain/total-check.ts';
import { getDatabase } from './database.ts';
import { readClaimOperands } from './read-claim-operands.ts';
import { readFigures } from './read-figures.ts';
import { readPart } from './read-part.ts';
import { toClaim } from './to-figure.ts';

/** An area without what is printed of it. */
type NamedArea = Pick<ExampleArea, 'area' | 'members' | 'predecessors'>;
export type Examples = MethodExamples & { fullestYear: FullestYear | null };

/**
 * The cases of the page of method, read now: picked from the years in which imports found the best ones (lib/dataset/choose-examples.ts), by the rules by which they would be picked
 * from all. Growth looks back one year more.
 */
export async function readExamples(areas: readonly NamedArea[]): Promise<Examples> {
  const { places, fullestYear } = (await readPart('example_places')) ?? { places: [], fullestYear: null };
  const [figures, claims] = await Promise.all([
    // Whole cells, also those of several years that end in one of these.
    readFigures(endsIn(places.map(addYearsBefore))),
    readClaims(places),
  ]);
  const operands = await readClaimOperands(claims);
  const check = createClaimChecker(mergeFigures(figures, operands));
  const checks = {
    claims: claims.map(check),
    totals: checkTotals(figures),
    cells: findDisputedCells(figures),
  };
  const [figuresOf, claimsOf] = [groupByArea(figures), groupByArea(claims)];
  const yearsOf = new Map(places.map(({ area, years }) => [area, years]));
  const printed = areas.map(
    (one): ExampleArea => ({
      ...one,
      figures: figuresOf.get(one.area.id) ?? [],
      claims: claimsOf.get(one.area.id) ?? [],
      years: yearsOf.get(one.area.id) ?? [],
    }),
  );
  return { ...pickMethodExamples(printed, checks), fullestYear };
}

type Place = { area: string; years: readonly number[] };

async function readClaims(places: readonly Place[]) {
  const rows = await getDatabase().claim.findMany({ where: endsIn(places), include: { source: true } });
  return inOrder(rows.map(toClaim));
}

function addYearsBefore({ area, years }: Place): Place {
  return { area, years: [...new Set(years.flatMap((year) => [year - 1, year]))] };
}

function endsIn(places: readonly Place[]) {
  return { OR: places.map(({ area, years }) => ({ areaId: area, yearTo: { in: [...years] } })) };
}

function mergeFigures(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  return inOrder([...new Map([...figures, ...others].map((figure) => [figure.id, figure])).values()]);
}

function inOrder<Row extends { position: number }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.position - b.position);
}

function groupByArea<Row extends { area: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ area }) => area);
}
