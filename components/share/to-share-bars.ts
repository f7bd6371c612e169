import { toFill } from '#components/charts/column/to-fill.ts';
import { listRemarks } from '#components/charts/column/to-plan-actual-rows.ts';
import type { AmountWords } from '#components/charts/create-amount-words.ts';
import { toBarLengths } from '#lib/domain/bar-lengths.ts';
import type { Operand } from '#lib/domain/operand.ts';
import type { Format } from '#lib/words/format.ts';
import type { ShareBar } from './share-image.tsx';

/** Plan and actual as bars of one scale, drawn as a chart draws them and with what must be said of them; what was not found is said in words and has no bar. */
export function toShareBars(
  { plan, actual }: { plan: Operand | null; actual: Operand | null },
  words: AmountWords,
  format: Format,
): ShareBar[] {
  const amounts = [
    ['plan', plan],
    ['actual', actual],
  ] as const;
  const lengths = toBarLengths([plan, actual]);
  return amounts.map(([tone, operand], index) => ({
    tone,
    label: operand?.measure === 'estimate' ? words.estimate : words[tone],
    value: operand ? format.moneyShort(operand) : words.missing,
    percent: lengths[index] ?? null,
    fill: operand ? toFill(operand) : 'solid',
    remark: operand ? listRemarks(operand, words).join('; ') : '',
  }));
}
