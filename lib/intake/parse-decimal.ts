import type { Bound } from '#lib/domain/vocabulary.ts';
import { type Reading, refuse, understand } from './reading.ts';

/**
 * A printed number in the writing of data/*.csv, its smallest printed unit (null when digits alone do not tell it) and the word before it.
 */
export type Printed = { text: string; step: string | null; bound: Bound | null };

/** A printed number: `digits` ÷ 10^`decimals`; "142,10" is 14210 and 2. */
type Decimal = { digits: bigint; decimals: number };

/** Forms with one reading only, and how each marks its decimals. */
const forms: readonly [pattern: RegExp, decimalSign: ',' | '.' | null][] = [
  [/^\d+$/, null],
  [/^\d{1,3}( \d{3})+(,\d+)?$/, ','], // a space is never a decimal sign
  [/^\d{1,3}(\.\d{3})+,\d+$/, ','], // a dot before the comma can only group
  [/^\d{1,3}(\.\d{3}){2,}$/, null], // two dots or commas can only group
  [/^\d{1,3}(,\d{3}){2,}$/, null],
  [/^\d+,\d+$/, ','], // the Vietnamese decimal sign
  [/^(0|\d+)\.(\d{1,2}|\d{4,})$/, '.'], // groups have three digits
  [/^(0|\d{4,})\.\d{3}$/, '.'], // no group begins with 0 or has four digits before it
];

/**
 * Reads digits with Vietnamese signs: a comma before decimals, dots or spaces between thousands; a dot before decimals
 * where it can be nothing else; `unit` is what stands behind it, for the advice. Refuses 1.436 (two readings), 1,234.5 (English order), signs and leading zeros.
 */
export function parseDecimal(text: string, unit = ''): Reading<Decimal> {
  if (/^0\d/.test(text)) return refuse(`begins with a zero: "${text}"`);
  const form = forms.find(([pattern]) => pattern.test(text));
  if (!form) return refuse(explain(text, unit && ` ${unit}`));
  const [, sign] = form;
  const at = sign === null ? -1 : text.lastIndexOf(sign);
  return understand({
    digits: BigInt(text.replaceAll(/\D/g, '')),
    decimals: at === -1 ? 0 : text.length - at - 1,
  });
}

function explain(text: string, unit: string): string {
  if (/^[-−–—]$/.test(text)) return 'is a dash alone: where nothing is printed there is no row';
  if (/^[-−–—(]/.test(text)) return `must not be negative; it is "${text}"`;
  if (/^\d{1,3}\.\d{3}$/.test(text)) {
    const [whole = '', rest = ''] = text.split('.');
    return `has two readings: "${text}${unit}" can be ${whole}${rest}${unit} or ${whole},${rest}${unit}; write ${whole}${rest}${unit} or ${whole},${rest}${unit}`;
  }
  const [english, thousands = '', decimals] = /^([\d,]+)\.(\d+)$/.exec(text) ?? [];
  if (english)
    return `has its signs in the English order: "${text}${unit}"; write decimals after a comma, as in ${thousands.replaceAll(',', '')},${decimals}${unit}`;
  if (/^[\d., ]+$/.test(text))
    return `has dots, commas or spaces that are neither groups of three digits nor one decimal sign; it is "${text}"`;
  return `is not a number: "${text}"`;
}

/** The words of data/README.md that stand before a printed number. */
const words = { hơn: 'over', trên: 'over', gần: 'under', khoảng: 'about' } as const satisfies Record<
  string,
  Bound
>;

/** Splits "hơn 25 tỷ" into `over` and "25 tỷ"; null and the whole text when no such word begins it. */
export function splitBoundWord(text: string): { bound: Bound | null; rest: string } {
  const found = Object.entries(words).find(([word]) => text.startsWith(`${word} `));
  if (!found) return { bound: null, rest: text };
  const [word, bound] = found;
  return { bound, rest: text.slice(word.length + 1) };
}
