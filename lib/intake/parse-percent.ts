import { cleanLine } from './clean-text.ts';
import { type Printed, parseDecimal, splitBoundWord } from './parse-decimal.ts';
import { type Reading, refuse, understand } from './reading.ts';

/**
 * Reads a printed percentage into decimal text with a dot: 91,7 · 91.7 · 91,7 % · −5,3 (with any dash) · hơn 90%. Every printed digit is kept. Refuses what has two
 * readings (1.234), the English order (1,234.5), brackets and words such as "giảm".
 */
export function parsePercent(text: string): Reading<Printed> {
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
    text: (minus && '-') + point(number.value.digits),
    step: point(1n),
    bound,
  });
}
