import { z } from 'zod';
import type { Growth } from '#lib/domain/growth.ts';
import { type Rate, type Refusal, toReasonCode } from '#lib/domain/rate.ts';
import { roundNumber } from '#lib/export/round-number.ts';
import { getTranslator, type Messages } from '#lib/words/get-translator.ts';

export const Reason = z.object({ code: z.string(), text: z.string() });

/**
 * In percent. `digits` are the decimals that the amounts support, `say_range` means that not even whole percents are, `high_pct` null beside a `pct` that there
 * is no upper end.
 */
export const ToldRate = z.object({
  state: z.enum(['ok', 'estimate', 'progress', 'refused']),
  pct: z.number().nullable(),
  low_pct: z.number().nullable(),
  high_pct: z.number().nullable(),
  digits: z.int().nullable(),
  say_range: z.boolean().nullable(),
  reason: Reason.nullable(),
});
export type ToldRate = z.infer<typeof ToldRate>;

const translate = getTranslator('en');
type ReasonKey = `reason.${keyof Messages['reason']}`;

/** A rate in percent with what its amounts support, or the reason why there is none. */
export function toRate(rate: Rate | Growth): ToldRate {
  if (rate.state === 'refused') return { state: 'refused', ...noNumber, reason: toReason(rate.reason) };
  const { state, pct, lowPct, highPct, digits, asRange } = rate;
  return {
    state,
    pct: roundNumber(pct),
    low_pct: roundNumber(lowPct),
    high_pct: highPct === null ? null : roundNumber(highPct),
    digits,
    say_range: asRange,
    reason: null,
  };
}

/** A refusal as the API names it and in English words. */
export function toReason(refusal: Refusal): z.infer<typeof Reason> {
  const { caveat, missing = [] } = refusal;
  const key = `reason.${toReasonCode({ ...refusal, caveat: null, missing: [] })}` as ReasonKey;
  const text = translate(key, {
    caveat: caveat ? translate(`vocabulary.caveat.${caveat}`) : '',
    names: missing.map(({ nameEn }) => nameEn).join(', '),
  });
  return { code: toReasonCode(refusal), text };
}

const noNumber = { pct: null, low_pct: null, high_pct: null, digits: null, say_range: null };
