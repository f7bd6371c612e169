import type { Figure } from '#lib/domain/figure.ts';
import { intervalsOverlap, toAmountInterval } from '#lib/domain/interval.ts';

export type FigureMark = 'shown' | 'agrees' | 'differs';

/**
 * What a figure is among those that print the same thing: the one that we compute with, one that agrees with it as far as rounding
 * lets them, or one that differs. Null when nothing else prints it. `shown` holds the ids that `findShownIds` gives.
 */
export function toFigureMark(
  figure: Figure,
  figures: readonly Figure[],
  shown: ReadonlySet<string>,
): FigureMark | null {
  const others = figures.filter((other) => other.id !== figure.id && isSameCell(other, figure));
  if (others.length === 0) return null;
  if (shown.has(figure.id)) return 'shown';
  const chosen = others.find(({ id }) => shown.has(id));
  return chosen && intervalsOverlap(toAmountInterval(chosen), toAmountInterval(figure))
    ? 'agrees'
    : 'differs';
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
