import type { ClaimSide } from '#lib/domain/claim-check.ts';
import type { ExportedClaim } from '#lib/domain/exported-row.ts';
import type { Claim } from '#lib/domain/figure.ts';
import { toReasonCode } from '#lib/domain/rate.ts';
import {
  bounds,
  type ClaimBase,
  claimBases,
  claimKinds,
  confidences,
  fundings,
  measures,
  periods,
  verdicts,
} from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';
import { claimReasons } from './reason-codes.ts';

/** The columns of claims.csv (DESIGN §4). The difference is printed less computed; what could not be checked is empty, its reason stands beside it. */
export const claimTable = defineTable<ExportedClaim>('claims', ['claim'], {
  claim: { kind: 'id', read: ({ check }) => check.claim.id },
  area: { kind: 'id', refersTo: 'areas', read: ({ check }) => check.claim.area },
  area_name: { kind: 'text', read: ({ areaName }) => areaName },
  year_from: { kind: 'year', read: ({ check }) => check.claim.yearFrom },
  year_to: { kind: 'year', read: ({ check }) => check.claim.yearTo },
  period: { kind: 'code', values: periods, read: ({ check }) => check.claim.period },
  funding: { kind: 'code', values: fundings, read: ({ check }) => check.claim.funding },
  measure: { kind: 'code', values: measures, read: ({ check }) => check.claim.measure },
  kind: { kind: 'code', values: claimKinds, read: ({ check }) => check.claim.kind },
  value_pct: { kind: 'percent', read: ({ check }) => Number(check.claim.valuePct) },
  step_pct: { kind: 'percent', read: ({ check }) => Number(check.claim.stepPct) },
  bound: { kind: 'code', values: bounds, read: ({ check }) => check.claim.bound },
  base: { kind: 'text', prefixes: claimBases.map(toBasePrefix), read: ({ check }) => toBase(check.claim) },
  verdict: { kind: 'code', values: verdicts, read: ({ check }) => check.verdict },
  computed_low_pct: { kind: 'percent', optional: true, read: ({ check }) => check.computed?.lowPct ?? null },
  computed_high_pct: {
    kind: 'percent',
    optional: true,
    read: ({ check }) => check.computed?.highPct ?? null,
  },
  difference_pp: { kind: 'points', optional: true, read: ({ check }) => check.differencePp },
  reason: {
    kind: 'text',
    optional: true,
    prefixes: claimReasons,
    read: ({ check }) => check.reason && toReasonCode(check.reason),
  },
  source: { kind: 'id', refersTo: 'sources', read: ({ check }) => check.claim.source.id },
  source_url: { kind: 'url', read: ({ check }) => check.claim.source.url },
  part_figure: {
    kind: 'id',
    list: true,
    optional: true,
    refersTo: 'figures',
    read: ({ check }) => toFigureIds(check.part),
  },
  base_figure: {
    kind: 'id',
    list: true,
    optional: true,
    refersTo: 'figures',
    read: ({ check }) => toFigureIds(check.base),
  },
  own_amounts: {
    kind: 'flag',
    optional: true,
    read: ({ check }) => (check.computed ? check.isOwn : null),
  },
  confidence: { kind: 'code', values: confidences, read: ({ check }) => check.claim.confidence },
  computed_change_vnd: { kind: 'amount', optional: true, read: ({ check }) => check.changeVnd },
});

/** As data/claims.csv writes it: `area:ca-nuoc` for another area's total. */
function toBase({ base, baseArea }: Claim): string {
  return base === 'area_total' ? `${toBasePrefix(base)}:${baseArea}` : base;
}

function toBasePrefix(base: ClaimBase): string {
  return base === 'area_total' ? 'area' : base;
}

function toFigureIds(side: ClaimSide | null): string[] | null {
  return side?.operand?.figures.map(({ id }) => id) ?? null;
}
