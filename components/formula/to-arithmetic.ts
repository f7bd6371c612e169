import type { Formula } from '#lib/domain/formula.ts';
import type { Format } from '#lib/words/format.ts';

/** The formula with its numbers, in tỷ đồng: "130,4 tỷ ÷ 142,2 tỷ × 100 ≈ 91,702%"; a share in two lines, national first. */
export function toArithmetic(formula: Formula, format: Format): string[] {
  const { operands, kind, result } = formula;
  const [a = '', b = ''] = operands.map(({ operand }) => format.billions(operand.amountVnd));
  switch (kind) {
    case 'completion':
      return [`${a} ÷ ${b} × 100 ${format.resultPercent(result.pct)}`];
    case 'plan_growth':
    case 'actual_growth':
      return [`(${a} − ${b}) ÷ ${b} × 100 ${format.resultPercent(result.pct, true)}`];
    case 'plan_total':
    case 'actual_total':
      return [
        `${operands.map(({ operand }) => format.billions(operand.amountVnd)).join(' + ')} = ${format.billions(result.amountVnd)}`,
      ];
    case 'plan_share':
    case 'actual_share':
      return [
        `${a} ÷ (${a} + ${b}) × 100 ${format.resultPercent(result.national.pct)}`,
        `${b} ÷ (${a} + ${b}) × 100 ${format.resultPercent(result.local.pct)}`,
      ];
  }
}
