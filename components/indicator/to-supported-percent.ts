import type { Growth } from '#lib/domain/growth.ts';
import type { Computed, Rate } from '#lib/domain/rate.ts';
import type { Format } from '#lib/words/format.ts';

/** An end of a rate's interval with two decimals, rounded outwards: three would read as thousands where a comma is the decimal sign. */
export function toOuterPercent(end: 'floor' | 'ceil', pct: number | null): number | null {
  return pct === null ? null : Math[end](Number((pct * 100).toPrecision(12))) / 100;
}

/** A rate for a spreadsheet: rounded to the digits that it supports; a range as text where not even whole percents are; null when refused. */
export function toSupportedPercent(
  rate: Rate | Growth | Computed<'ok'> | null,
  format: Format,
): number | string | null {
  if (!rate || rate.state === 'refused') return null;
  return rate.asRange ? format.percent(rate).replaceAll('%', '') : Number(rate.pct.toFixed(rate.digits));
}
