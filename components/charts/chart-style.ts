/** What the axes of all charts share. */
export const axisStyle = {
  stroke: 'var(--muted)',
  tick: { fill: 'var(--muted)', fontSize: 13 },
  tickLine: false,
} as const;

export const chartMargin = { top: 12, right: 8, bottom: 0, left: 0 };

/** Numbers on an axis as the locale writes them. */
export function tickFormat(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
