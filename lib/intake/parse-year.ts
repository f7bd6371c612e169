import { cleanLine } from './clean-text.ts';
import { type Reading, refuse, understand } from './reading.ts';

/** Reads a budget year: 2021 or "năm 2021". Refuses a span of years; whether the year is believable is checked later. */
export function parseYear(text: string): Reading<string> {
  const line = cleanLine(text).toLowerCase();
  if (/^(giai đoạn )?\d{4} ?[-–—] ?\d{2,4}$/.test(line))
    return refuse(`is a span of years: "${line}"; write its first year in year_from and its last in year_to`);
  const [, digits = line] = /^năm (\d{4})$/.exec(line) ?? [];
  return understand(digits);
}
