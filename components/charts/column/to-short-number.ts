import type { Bound } from '#lib/domain/vocabulary.ts';

const tags = { vi: 'vi-VN', en: 'en-GB' } as const;
const signs: Record<Bound, string> = { exact: '', over: '>', under: '<', about: '≈' };
/** What is more than a number is more than that number rounded down, what is less is less than it rounded up. */
const roundings = { exact: 'halfExpand', over: 'floor', under: 'ceil', about: 'halfExpand' } as const;

/**
 * A value short enough to stand above a bar: no decimals from a thousand on, one from ten on, two below, and below a tenth as many as two
 * digits need, since what is not zero must not read as zero; zeros dropped. Its bound stays as a sign: "≈4,5", ">17". The table says it as printed.
 */
export function toShortNumber(value: number, locale: keyof typeof tags, bound: Bound = 'exact'): string {
  const digits = value >= 1000 ? 0 : value >= 10 ? 1 : 2;
  const room = value < 0.1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: digits };
  return signs[bound] + getFormat(locale, { ...room, roundingMode: roundings[bound] }).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Each is made once, which costs more than to write a number with it. */
function getFormat(locale: keyof typeof tags, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(tags[locale], options);
  formats.set(key, format);
  return format;
}
