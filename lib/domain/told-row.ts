import { findBreakingCaveat } from './breaking-caveat.ts';
import type { ComparedCell, ComparisonRow } from './comparison.ts';
import type { Claim, Figure } from './figure.ts';
import type { FigureMark } from './figure-mark.ts';
import type { Growth } from './growth.ts';
import type { Indicator } from './indicator.ts';
import type { Operand } from './operand.ts';
import { type Rate, type Refusal, toReasonCode } from './rate.ts';
import { findRowProjects } from './row-projects.ts';

/**
 * What an area's row says of a whole year, the year left out: funding, amounts as printed with bound, caveat, agreement and sources, numbers of projects, completion
 * and growth or why there is none. Null for a row of a part of a year, or beside a percentage that a source prints: it stands alone.
 */
export function tellIndicator(row: Indicator, printed: Claim | null = null): string | null {
  if (row.period !== 'FY' || printed) return null;
  return JSON.stringify([
    row.funding,
    ...[row.plan, row.reportPlan, row.actual].map(tellOperand),
    ...[row.completion, row.planGrowth, row.actualGrowth].map(tellRate),
    ...Object.values(findRowProjects(row)).map((number) => number?.count ?? null),
  ]);
}

/** What a printed amount of one whole year says, the year left out, its source and its standing beside others with it. Null for one that was corrected. */
export function tellFigure(
  { yearFrom, yearTo, period, ...figure }: Figure,
  mark: FigureMark | undefined,
  isRevised: boolean,
): string | null {
  if (yearFrom !== yearTo || period !== 'FY' || isRevised) return null;
  const { area, measure, funding, projects, confidence, caveats, source } = figure;
  return JSON.stringify([
    area,
    measure,
    funding,
    tellAmount(figure),
    projects,
    confidence,
    caveats,
    source.id,
    mark ?? null,
  ]);
}

/** What a year of a comparison says of every area, the year left out. */
export function tellComparison({ cells }: ComparisonRow): string {
  return JSON.stringify(cells.map(tellCell));
}

function tellCell({ completion, absence, plan, actual }: ComparedCell): unknown[] {
  const told = [plan, actual].map(({ operand, gap, difference, index }) => [
    tellOperand(operand),
    gap && tellRefusal(gap),
    difference && tellRate(difference),
    index && tellRate(index),
  ]);
  return [completion && tellRate(completion), absence, ...told];
}

function tellOperand(operand: Operand | null): unknown[] | null {
  if (!operand) return null;
  const sources = new Set(operand.figures.map(({ area, source }) => `${area} ${source.id}`));
  const { measure, kind, agreement } = operand;
  return [tellAmount(operand), measure, kind, agreement, findBreakingCaveat(operand), [...sources].sort()];
}

function tellAmount({ amountVnd, stepVnd, bound }: Pick<Figure, 'amountVnd' | 'stepVnd' | 'bound'>): string {
  return [amountVnd, stepVnd, bound].join(' ');
}

/** A rate by its ends, since equal amounts have equal ones; of a refused one the reason. */
function tellRate(rate: Rate | Growth): unknown[] | string {
  if (rate.state === 'refused') return tellRefusal(rate.reason);
  return [
    rate.state,
    rate.pct,
    rate.lowPct,
    rate.highPct,
    'reportPlan' in rate && rate.reportPlan ? tellOperand(rate.reportPlan) : null,
  ];
}

function tellRefusal(reason: Refusal): string {
  return toReasonCode(reason);
}
