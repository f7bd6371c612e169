import { toFill } from '#components/charts/column/to-fill.ts';
import {
  type AmountRemarks,
  listRemarks,
  toBillions,
} from '#components/charts/column/to-plan-actual-rows.ts';
import { toPercentOf } from '#components/ui/to-percent-of.ts';
import type { Operand } from '#lib/domain/operand.ts';
import type { Format } from '#lib/words/format.ts';
import type { ShareBar } from './share-image.tsx';

export type ShareWords = Record<'plan' | 'actual' | 'estimate' | 'missing', string> & AmountRemarks;

/** Plan and actual as bars of one scale, drawn as a chart draws them and with what must be said of them; what was not found is said in words and has no bar. */
export function toShareBars(
  { plan, actual }: { plan: Operand | null; actual: Operand | null },
  words: ShareWords,
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
      percent: operand && toPercentOf(toBillions(operand), largest),
      fill: operand ? toFill(operand) : 'solid',
      remark: operand ? listRemarks(operand, words).join('; ') : '',
    };
  });
}
