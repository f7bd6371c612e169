import type { PlanActualRow } from './chart-rows.ts';

/** How to read striped and hollow bars and stars, when there are such. */
export function toChartRemark(
  rows: readonly PlanActualRow[],
  texts: Record<'striped' | 'hollow' | 'star', string>,
): string | undefined {
  const fills = rows.flatMap(({ planFill, actualFill }) => [planFill, actualFill]);
  const present = (['striped', 'hollow'] as const).filter((fill) => fills.includes(fill));
  const hasStar = rows.some(({ planStar, actualStar }) => planStar || actualStar);
  return [...present.map((fill) => texts[fill]), ...(hasStar ? [texts.star] : [])].join('; ') || undefined;
}
