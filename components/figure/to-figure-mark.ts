import type { Figure } from '#lib/domain/figure.ts';
import { intervalsOverlap, toAmountInterval } from '#lib/domain/interval.ts';
import { findDecidingRule, type PrecedenceRule } from '#lib/domain/precedence.ts';

/** `rule` is why the shown figure goes before this one; null for the shown one itself. */
export type FigureMark = { kind: 'shown' | 'agrees' | 'revised' | 'differs'; rule: PrecedenceRule | null };

/**
 * What a figure is among those that print the same thing: the one that we compute with, one that agrees with it as far as rounding
 * lets them, an earlier or later plan, or one that differs. Null when nothing else prints it. `shown` holds the ids that `findShownIds` gives.
 */
export function toFigureMark(
  figure: Figure,
  figures: readonly Figure[],
  shown: ReadonlySet<string>,
): FigureMark | null {
  const others = figures.filter((other) => other.id !== figure.id && isSameCell(other, figure));
  if (others.length === 0) return null;
  if (shown.has(figure.id)) return { kind: 'shown', rule: null };
  const chosen = others.find(({ id }) => shown.has(id));
  if (!chosen) return { kind: 'differs', rule: null };
  return { kind: compareWithChosen(chosen, figure), rule: findDecidingRule(chosen, figure) };
}

/** Revised plans are no conflict (DESIGN §3). */
function compareWithChosen(chosen: Figure, figure: Figure): 'agrees' | 'revised' | 'differs' {
  if (intervalsOverlap(toAmountInterval(chosen), toAmountInterval(figure))) return 'agrees';
  return [chosen, figure].some(({ caveats }) => caveats.includes('revised')) ? 'revised' : 'differs';
}

function isSameCell(a: Figure, b: Figure): boolean {
  return (
    a.area === b.area &&
    a.yearFrom === b.yearFrom &&
    a.yearTo === b.yearTo &&
    a.period === b.period &&
    a.funding === b.funding &&
    a.measure === b.measure
  );
}
