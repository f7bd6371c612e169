import { type CellPlace, toCellKey } from './cell.ts';
import type { Claim } from './figure.ts';
import { fundings } from './vocabulary.ts';

/**
 * What a printed percentage says: this amount in percent of the base; `offset` −100 when it is a growth. `bases` are alternatives, the
 * first one known counts: an estimate's base may be an actual.
 */
export type ClaimFormula = { part: CellPlace; bases: readonly [CellPlace, ...CellPlace[]]; offset: 0 | -100 };

/** A percentage, wherever it is printed. */
type Terms = Omit<Claim, 'source'>;

/** The areas of which figures are needed to check these claims: those that they speak of and those that they compare with, each once. */
export function listClaimAreas(claims: readonly Terms[]): string[] {
  return [...new Set(listPlaces(claims).map(({ area }) => area))];
}

/** The keys of the cells that these claims are checked with, each once: of a total those of its two parts too, from which it is computed. */
export function listClaimCells(claims: readonly Terms[]): string[] {
  const places = listPlaces(claims).flatMap((place) =>
    place.funding === 'total' ? fundings.map((funding) => ({ ...place, funding })) : [place],
  );
  return [...new Set(places.map(toCellKey))];
}

function listPlaces(claims: readonly Terms[]): CellPlace[] {
  return claims.map(toClaimFormula).flatMap((formula) => (formula ? [formula.part, ...formula.bases] : []));
}

/** The amounts that a claim compares (data/README.md, `base`); null when its source does not say what it is a percentage of. */
export function toClaimFormula(claim: Terms): ClaimFormula | null {
  const { area, yearFrom, yearTo, period, funding, measure } = claim;
  const part: CellPlace = { area, yearFrom, yearTo, period, funding, measure };
  const bases = toBases(claim, part);
  return bases && { part, bases, offset: claim.kind === 'growth' ? -100 : 0 };
}

function toBases({ base, baseArea }: Terms, part: CellPlace): ClaimFormula['bases'] | null {
  const before = toYearsBefore(part);
  switch (base) {
    case 'plan_same_year':
      return [{ ...part, period: 'FY', measure: 'plan' }];
    case 'total_plan_same_year':
      return [{ ...part, period: 'FY', measure: 'plan', funding: 'total' }];
    case 'plan_prev_year':
      return [{ ...before, period: 'FY', measure: 'plan' }];
    case 'actual_prev_year':
      return [{ ...before, period: 'FY', measure: 'actual' }];
    case 'same_period_prev_year':
      return part.measure === 'estimate' ? [{ ...before, measure: 'actual' }, before] : [before];
    case 'funding_total':
      return [{ ...part, funding: 'total' }];
    case 'area_total':
      return baseArea === null ? null : [{ ...part, area: baseArea }];
    case 'unknown':
      return null;
  }
}

/** The year before, or the span of the same length before a span. */
function toYearsBefore(place: CellPlace): CellPlace {
  const length = place.yearTo - place.yearFrom + 1;
  return { ...place, yearFrom: place.yearFrom - length, yearTo: place.yearTo - length };
}
