import { areAtOdds, isSameCell } from '#lib/domain/cell.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { isPart } from '#lib/domain/part.ts';
import { findDecidingRule, type PrecedenceRule } from '#lib/domain/precedence.ts';

/** `rule` is why the shown figure goes before this one; null for the shown one itself and for a part beside a part. */
export type FigureMark = {
  kind: 'shown' | 'agrees' | 'revised' | 'part' | 'differs';
  rule: PrecedenceRule | null;
};

/**
 * What a figure is among those that print the same thing: the one that we compute with, one that agrees with it as far as rounding
 * lets them, an earlier or later plan, a part of it, or one that differs. Null when nothing else prints it. `shown` holds the ids that `findShownIds` gives.
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
  const rule = isPart(chosen) ? null : findDecidingRule(chosen, figure);
  return { kind: compareWithChosen(chosen, figure), rule };
}

/** Revised plans are no conflict, nor are parts that are not larger than the whole (DESIGN §3). */
function compareWithChosen(chosen: Figure, figure: Figure): Exclude<FigureMark['kind'], 'shown'> {
  const isAtOdds = areAtOdds(chosen, figure);
  if (isPart(figure)) return isAtOdds ? 'differs' : 'part';
  if (!isAtOdds) return 'agrees';
  return [chosen, figure].some(({ caveats }) => caveats.includes('revised')) ? 'revised' : 'differs';
}
