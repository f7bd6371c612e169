import 'server-only';
import { createClaimChecker } from '#lib/domain/claim-check.ts';
import { listClaimAreas } from '#lib/domain/claim-formula.ts';
import { checkTotals } from '#lib/domain/total-check.ts';
import { getArea, type PrintedArea } from './get-area.ts';

/** The checks of an area's own claims and totals, and the areas that they name; a claim may compare with the figures of another area. */
export async function checkArea({ area, predecessors, figures, claims }: PrintedArea) {
  const compared = await Promise.all(
    listClaimAreas(claims)
      .filter((id) => id !== area.id)
      .map(getArea),
  );
  const others = compared.flatMap((other) => other ?? []);
  const check = createClaimChecker([...figures, ...others.flatMap((other) => other.figures)]);
  const named = [area, ...predecessors.map((change) => change.area), ...others.map((other) => other.area)];
  return { checks: claims.map(check), totals: checkTotals(figures), named };
}
