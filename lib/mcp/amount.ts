import { z } from 'zod';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Interval } from '#lib/domain/interval.ts';
import { type Operand, toOperandInterval } from '#lib/domain/operand.ts';
import { bounds } from '#lib/domain/vocabulary.ts';

// Schemas of answers are repeated in each tool that uses them, and read by an assistant before it asks anything: they say little.

/** Whole đồng in digits, as in the JSON of the API (docs/decisions/0020). */
const Vnd = z.string();

/** How an amount is printed, and between what the truth lies, rounding allowed for (`high_vnd` null: no upper end). */
export const print = {
  amount_vnd: Vnd,
  step_vnd: Vnd,
  bound: z.enum(bounds),
  low_vnd: Vnd,
  high_vnd: Vnd.nullable(),
};

export const ToldAmount = z.object({
  ...print,
  measure: z.string(),
  period: z.string(),
  kind: z.enum(['printed', 'computed', 'rolled_up']),
  agreement: z.string(),
  caveats: z.array(z.string()),
  figures: z.array(z.object({ figure: z.string(), source: z.string(), page: z.string() })),
});
export type ToldAmount = z.infer<typeof ToldAmount>;

/** An amount of an indicator with its interval and the addresses of its figures; null stays null, never zero. */
export function toAmount(operand: Operand | null, siteUrl: string): ToldAmount | null {
  if (!operand) return null;
  const { amountVnd, stepVnd, bound, measure, period, kind, agreement, figures } = operand;
  return {
    amount_vnd: `${amountVnd}`,
    step_vnd: `${stepVnd}`,
    bound,
    ...toEnds(toOperandInterval(operand)),
    measure,
    period,
    kind,
    agreement,
    caveats: [...operand.caveats],
    figures: figures.map((figure) => toReference(figure, siteUrl)),
  };
}

/** The ends of an interval of đồng, outward to whole đồng. */
export function toEnds({ low, high }: Interval): Pick<ToldAmount, 'low_vnd' | 'high_vnd'> {
  return { low_vnd: low.floor().toFraction(), high_vnd: high?.ceil().toFraction() ?? null };
}

function toReference(figure: Figure, siteUrl: string): ToldAmount['figures'][number] {
  return { figure: figure.id, source: figure.source.id, page: siteUrl + toRowAddress(figure, 'vi') };
}
