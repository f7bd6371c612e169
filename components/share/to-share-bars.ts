import { toBillions } from '#components/charts/to-plan-actual-rows.ts';
import type { Operand } from '#lib/domain/operand.ts';
import type { Format } from '#lib/format.ts';
import type { ShareBar } from './share-image.tsx';

type Words = Record<'plan' | 'actual' | 'estimate' | 'missing', string>;

/** Plan and actual as bars of one scale; what was not found is said in words and has no bar. */
export function toShareBars(
  { plan, actual }: { plan: Operand | null; actual: Operand | null },
  words: Words,
  format: Format,
): ShareBar[] {
  const amounts = [
    ['plan', plan],
    ['actual', actual],
  ] as const;
  const largest = Math.max(...amounts.map(([, operand]) => (operand ? toBillions(operand) : 0)));
  return amounts.map(([tone, operand]) => {
    return {
      tone,
      label: operand?.measure === 'estimate' ? words.estimate : words[tone],
      value: operand ? format.moneyShort(operand) : words.missing,
      percent: operand && (largest > 0 ? (toBillions(operand) / largest) * 100 : 0),
    };
  });
}
