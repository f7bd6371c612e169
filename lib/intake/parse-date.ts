import { isoDate } from '#lib/dataset/cells.ts';
import { cleanLine } from './clean-text.ts';
import { type Reading, refuse, understand } from './reading.ts';

const numbers = String.raw`(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})`;
const bare = new RegExp(`^${numbers}$`);
const withDayWord = new RegExp(`^ngày ${numbers}$`);
const inWords = /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/;

/**
 * Reads a calendar date into YYYY-MM-DD: 2025-07-01 · 25/12/2025 · ngày 1/7/2025 · 1 tháng 7 năm 2025. Refuses 01/07/2025
 * (an English spreadsheet may mean 7 January), dates without a day, years of two digits and days that do not exist.
 */
export function parseDate(text: string): Reading<string> {
  const line = cleanLine(text).toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}$/.test(line)) return toDate(line, line);
  const { day, month, year } =
    (bare.exec(line) ?? withDayWord.exec(line) ?? inWords.exec(line))?.groups ?? {};
  if (!day || !month || !year) return refuse(explain(line));
  return bare.test(line) ? parseBare(line, day, month, year) : toDate(toIso(year, month, day), line);
}

function parseBare(line: string, day: string, month: string, year: string): Reading<string> {
  const dayFirst = toIso(year, month, day);
  const monthFirst = toIso(year, day, month);
  const isDate = (iso: string) => isoDate.safeParse(iso).success;
  if (dayFirst !== monthFirst && isDate(dayFirst) && isDate(monthFirst))
    return refuse(
      `has two readings: "${line}" can be ${dayFirst} or ${monthFirst}; write the one meant, or "ngày ${line}"`,
    );
  if (!isDate(dayFirst) && isDate(monthFirst))
    return refuse(`has its month before its day: "${line}"; write ${monthFirst}`);
  return toDate(dayFirst, line);
}

function toDate(iso: string, line: string): Reading<string> {
  return isoDate.safeParse(iso).success ? understand(iso) : refuse(`is a day that does not exist: "${line}"`);
}

function toIso(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function explain(line: string): string {
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{2}$/.test(line))
    return `has a year of two digits: "${line}"; write YYYY-MM-DD`;
  if (/^(tháng )?\d{1,2}([/.-]| năm )\d{4}$/.test(line) || /^(năm )?\d{4}$/.test(line))
    return `has no day: "${line}"; write YYYY-MM-DD; published_on stays empty when the day is not known`;
  return `must be a date written YYYY-MM-DD or ngày d/m/yyyy; it is "${line}"`;
}

/** Reads a budget year: 2021 or "năm 2021". Refuses a span of years; whether the year is believable is checked later. */
export function parseYear(text: string): Reading<string> {
  const line = cleanLine(text).toLowerCase();
  if (/^(giai đoạn )?\d{4} ?[-–—] ?\d{2,4}$/.test(line))
    return refuse(`is a span of years: "${line}"; write its first year in year_from and its last in year_to`);
  const [, digits = line] = /^năm (\d{4})$/.exec(line) ?? [];
  return understand(digits);
}
