import type { Area } from './figure.ts';
import type { FormulaPlace } from './formula.ts';
import { type Indicator, toDenominator } from './indicator.ts';
import type { Operand } from './operand.ts';
import type { Rate } from './rate.ts';
import { createRateScale } from './rate-scale.ts';

type Known = Exclude<Rate, { state: 'refused' }>;

/** How far an area's plan of a year was carried out; its place is that of its formula. */
export type CompletionLine = FormulaPlace & {
  area: Area;
  /** Whether the area stood in boundaries that were redrawn since. */
  isFormer: boolean;
  rate: Known;
  plan: Operand;
  actual: Operand;
  /** How long its bar is and where 100 % lies, in percent of the room that all bars share. */
  bar: { length: number; whole: number };
};

type Totals = { area: Area; indicators: readonly Indicator[] };
type Line = Omit<CompletionLine, 'bar'>;

/**
 * Of the nation and of each region one line: the newest year with a completion, in whichever boundaries, today's first of one year, an estimate last. Apart from
 * them what is known of a part of a later year. Regions of one name are one region; `totals` are of one funding.
 */
export function pickNewestCompletions(totals: readonly Totals[]): {
  complete: CompletionLine[];
  progress: CompletionLine[];
} {
  const regions = [...Map.groupBy(totals, ({ area }) => `${area.kind} ${area.nameVi}`).values()];
  const picked = regions.map((region) => {
    const lines = region.flatMap(toLines).toSorted(byNewest);
    const complete = lines.find(({ rate }) => rate.state !== 'progress');
    const progress = lines.find(({ rate }) => rate.state === 'progress');
    const isLater = progress && (!complete || progress.year > complete.year);
    return { complete, progress: isLater ? progress : undefined };
  });
  return {
    complete: addBars(picked.flatMap(({ complete }) => complete ?? [])),
    progress: addBars(picked.flatMap(({ progress }) => progress ?? [])),
  };
}

function toLines({ area, indicators }: Totals): Line[] {
  return indicators.flatMap((row) => {
    const { boundaries, year, period, funding, actual, completion: rate } = row;
    const plan = toDenominator(row);
    if (rate.state === 'refused' || !plan || !actual) return [];
    return { boundaries, year, period, funding, area, isFormer: area.validTo !== null, rate, plan, actual };
  });
}

function byNewest(a: Line, b: Line): number {
  return (
    b.year - a.year ||
    Number(a.rate.state === 'estimate') - Number(b.rate.state === 'estimate') ||
    b.rate.months - a.rate.months ||
    Number(a.isFormer) - Number(b.isFormer)
  );
}

function addBars(lines: readonly Line[]): CompletionLine[] {
  const { whole, toLength } = createRateScale(lines.map(({ rate }) => rate));
  return lines.map((line) => ({ ...line, bar: { length: toLength(line.rate), whole } }));
}
