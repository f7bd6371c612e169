import type { Form } from './added-tables.ts';
import { type Reading, refuse, understand } from './reading.ts';

/**
 * Reads a numeric cell into digits. Whole numbers are taken for amounts, years and counts, and percentages with the
 * shortest digits of their value. Refuses fractions of a đồng, what a spreadsheet cannot hold exactly, and percent formats.
 */
export function readNumber(
  { form }: Form,
  { value, isPercent }: { value: number; isPercent: boolean },
): Reading<string> {
  switch (form) {
    case 'amount':
    case 'amountStep':
    case 'year':
    case 'count':
      return readWhole(value, isPercent);
    case 'percent':
    case 'percentStep':
      return readPercent(value, isPercent);
    case 'date':
      return refuse(`is the number ${value}, not a date; write YYYY-MM-DD`);
    default:
      return refuse(`is the number ${value}; format the cell as text and write it again`);
  }
}

function readWhole(value: number, isPercent: boolean): Reading<string> {
  if (isPercent) return refuse('has a percent format');
  if (!Number.isInteger(value))
    return refuse(
      `is the number ${value}: write every digit of a whole number, or an amount as text with its unit, as in 130,4 tỷ`,
    );
  if (!Number.isSafeInteger(value))
    return refuse(`is ${value}, more digits than a spreadsheet keeps; write it as text`);
  return value < 0 ? refuse(`must not be negative; it is ${value}`) : understand(String(value));
}

function readPercent(value: number, isPercent: boolean): Reading<string> {
  if (isPercent)
    return refuse(
      `is ${value} shown in a percent format, which does not keep the printed digits; write it as text, as in 91,7%`,
    );
  const digits = String(value);
  return /e/.test(digits) ? refuse(`is ${digits}; write it as text, as in 91,7%`) : understand(digits);
}
