import type { Fill } from '#components/ui/bar.tsx';
import type { Operand } from '#lib/domain/operand.ts';

/** Finished rows: what a chart draws and its table shows. Amounts in tỷ đồng, rates in percent, null where nothing was found. */
export type PlanActualRow = {
  year: number;
  plan: number | null;
  actual: number | null;
  /** The amount of the year's first months, only where no whole year is known. */
  part: number | null;
  /** What stands above each bar, with its bound: "≈4,5"; of a part year with its months: "9 months: 73.8". */
  planLabel: string;
  actualLabel: string;
  partLabel: string;
  /** How each bar is drawn: striped an estimate, hollow one that a caveat keeps from being compared. */
  planFill: Fill;
  actualFill: Fill;
  /** Whether another value is printed that rounding does not explain: a star above the bar. */
  planStar: boolean;
  actualStar: boolean;
  partStar: boolean;
  /** Lines of the tooltip, written for the locale. */
  lines: readonly string[];
};

export type RatePoint = { pct: number; low: number; high: number; isEstimate: boolean; text: string };
export type CompletionRow = { year: number } & Record<'total' | 'national' | 'local', RatePoint | null>;

export type ShareRow = {
  year: number;
  label: string;
  /** The id of the formula of both shares. */
  formula: string;
  national: number;
  local: number;
  nationalText: string;
  localText: string;
  /** For a spreadsheet: the amounts, and the shares in per cent with the digits that they support. */
  copied: Record<'national' | 'local', { operand: Operand; percent: number | string | null }>;
  /** Both shares, short: "38,6% · 61,4%". */
  text: string;
};
