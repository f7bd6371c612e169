const tags = { vi: 'vi-VN', en: 'en-GB' } as const;

/**
 * A value short enough to stand above a bar: no decimals from a thousand on, one from ten on, two below, zeros dropped. The table says it as
 * printed.
 */
export function toShortNumber(value: number, locale: keyof typeof tags): string {
  const digits = value >= 1000 ? 0 : value >= 10 ? 1 : 2;
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits }).format(value);
}
