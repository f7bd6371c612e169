import type { Bound } from '#lib/domain/vocabulary.ts';
import { cleanLine } from './clean-text.ts';
import { parseDecimal, splitBoundWord } from './parse-decimal.ts';
import { type Reading, refuse, understand } from './reading.ts';

/** A percentage as decimal text with a dot, and its smallest printed unit: "91.7" and "0.1". */
export type Percent = { valuePct: string; stepPct: string; bound: Bound | null };

/**
 * Reads a printed percentage: 91,7 · 91.7 · 91,7 % · −5,3 (with any dash) · hơn 90%. Every printed digit is kept. Refuses what has two
 * readings (1.234), the English order (1,234.5), brackets and words such as "giảm".
 */
export function parsePercent(text: string): Reading<Percent> {
  const { bound, rest } = splitBoundWord(cleanLine(text).toLowerCase());
  const [, minus = '', digits = ''] = /^([-−–—]?) ?(.*?) ?%?$/s.exec(rest) ?? [];
  if (digits.startsWith('(')) return refuse(`has brackets; write a fall as in −5,3: "${text}"`);
  const number = parseDecimal(digits);
  if (!number.understood) return refuse(number.reason);
  const { decimals } = number.value;
  const point = (value: bigint) => {
    const padded = String(value).padStart(decimals + 1, '0');
    return decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
  };
  return understand({
    valuePct: (minus && '-') + point(number.value.digits),
    stepPct: point(1n),
    bound,
  });
}
