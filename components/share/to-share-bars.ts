import { toBillions } from '#components/charts/to-plan-actual-rows.ts';
import type { Operand } from '#lib/domain/operand.ts';
import type { Format } from '#lib/format.ts';
import type { ShareBar } from './share-image.tsx';

type Words = Record<'plan' | 'actual' | 'estimate' | 'missing', string>;

/** Plan and actual as bars of one scale; what was not found is said in words and has no bar. */
export function toShareBars(
  amounts: { plan: Operand | null; actual: Operand | null },
  words: Words,
  format: Format,
): ShareBar[] {
  const largest = Math.max(...Object.values(amounts).map((operand) => (operand ? toBillions(operand) : 0)));
  return (['plan', 'actual'] as const).map((tone) => {
    const operand = amounts[tone];
    return {
      tone,
      label: operand?.measure === 'estimate' ? words.estimate : words[tone],
      value: operand ? format.moneyShort(operand) : words.missing,
      percent: operand && (largest > 0 ? (toBillions(operand) / largest) * 100 : 0),
    };
  });
}
