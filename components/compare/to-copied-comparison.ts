import type { CopiedColumns } from '#components/indicator/create-copied-columns.ts';
import type { Copied } from '#components/ui/data-table.tsx';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import type { ComparisonRow } from '#lib/domain/comparison.ts';

type Labels = Record<'plan' | 'actual' | 'completion', string>;

/** The columns that one compared area becomes in a copied table: plan and actual, one of them, or completion, as asked for. */
export function toCopiedComparison(
  { index, name }: { index: number; name: string },
  measure: CompareQuery['measure'],
  labels: Labels,
  copied: CopiedColumns,
): Copied<ComparisonRow>[] {
  if (measure === 'completion') {
    return copied.rate(`${name}: ${labels.completion}`, ({ cells }) => cells[index]?.completion ?? null);
  }
  const shown = measure === 'both' ? (['plan', 'actual'] as const) : [measure];
  return shown.flatMap((one) =>
    copied.amount<ComparisonRow>(
      `${name}: ${labels[one]}`,
      ({ cells }) => cells[index]?.[one].operand ?? null,
    ),
  );
}
