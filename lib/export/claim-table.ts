import type { ClaimCheck, ClaimSide } from '#lib/domain/claim-check.ts';
import type { Claim } from '#lib/domain/figure.ts';
import { toReasonCode } from '#lib/domain/rate.ts';
import type { CsvTable } from './csv.ts';

/** A claim as claims.csv has it: with its check and its area's Vietnamese name. */
export type ExportedClaim = { check: ClaimCheck; areaName: string };

/**
 * The columns of claims.csv (DESIGN §4), a contract: added at the end, never renamed. Percentages in percent, the difference in percentage points (printed
 * less computed); what could not be checked is empty, its reason stands beside it.
 */
export const claimTable: CsvTable<ExportedClaim> = {
  claim: ({ check }) => check.claim.id,
  area: ({ check }) => check.claim.area,
  area_name: ({ areaName }) => areaName,
  year_from: ({ check }) => check.claim.yearFrom,
  year_to: ({ check }) => check.claim.yearTo,
  period: ({ check }) => check.claim.period,
  funding: ({ check }) => check.claim.funding,
  measure: ({ check }) => check.claim.measure,
  kind: ({ check }) => check.claim.kind,
  value_pct: ({ check }) => Number(check.claim.valuePct),
  step_pct: ({ check }) => Number(check.claim.stepPct),
  bound: ({ check }) => check.claim.bound,
  base: ({ check }) => toBase(check.claim),
  verdict: ({ check }) => check.verdict,
  computed_low_pct: ({ check }) => check.computed?.lowPct ?? null,
  computed_high_pct: ({ check }) => check.computed?.highPct ?? null,
  difference_pp: ({ check }) => check.differencePp,
  reason: ({ check }) => check.reason && toReasonCode(check.reason),
  source: ({ check }) => check.claim.source.id,
  source_url: ({ check }) => check.claim.source.url,
  part_figure: ({ check }) => toFigureIds(check.part),
  base_figure: ({ check }) => toFigureIds(check.base),
  own_amounts: ({ check }) => (check.computed ? check.isOwn : null),
};

/** As data/claims.csv writes it: `area:ca-nuoc` for another area's total. */
function toBase({ base, baseArea }: Claim): string {
  return base === 'area_total' ? `area:${baseArea}` : base;
}

function toFigureIds(side: ClaimSide | null): string | null {
  return side?.operand?.figures.map(({ id }) => id).join(';') ?? null;
}
