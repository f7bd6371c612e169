import type { Growth } from '#lib/domain/growth.ts';
import type { Computed, Rate } from '#lib/domain/rate.ts';
import type { Format } from './format.ts';

/** A rate for a spreadsheet: rounded to the digits that it supports; a range as text where not even whole percents are; null when refused. */
export function toSupportedPercent(
  rate: Rate | Growth | Computed<'ok'> | null,
  format: Format,
): number | string | null {
  if (!rate || rate.state === 'refused') return null;
  return rate.asRange ? format.percent(rate).replaceAll('%', '') : Number(rate.pct.toFixed(rate.digits));
}
