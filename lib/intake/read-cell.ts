import { slug } from '#lib/dataset/cells.ts';
import type { Form } from './added-tables.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { parseAmount } from './parse-amount.ts';
import { type Choice, findNear, parseChoice } from './parse-choice.ts';
import { parseDate, parseYear } from './parse-date.ts';
import type { Printed } from './parse-decimal.ts';
import { parsePercent } from './parse-percent.ts';
import { mapReading, type Reading, refuse, understand } from './reading.ts';
import type { RawCell } from './sheet.ts';

/**
 * Turns a cell as people write it into the writing of data/*.csv; `choices` are the column's list. Cells of text, caveats
 * and ids come out as they are, for the column's own check. Refuses formulas, errors and what has two readings.
 */
export function readCell(form: Form, cell: RawCell, choices: readonly Choice[] | null): Reading<Printed> {
  return mapReading(readAny(form, cell, choices ?? []), (value) =>
    typeof value === 'string' ? { text: value, step: null, bound: null } : value,
  );
}

function readAny({ form }: Form, cell: RawCell, choices: readonly Choice[]): Reading<string | Printed> {
  if (cell.kind === 'refused') return refuse(cell.reason);
  if (cell.kind === 'number') return readNumber(form, cell.value, cell.isPercent);
  if (cell.kind === 'date')
    return form === 'date'
      ? understand(cell.iso)
      : refuse(
          `is a date (${cell.iso}): the spreadsheet may have turned the typed number into it; write it as text`,
        );
  const text = cleanText(cell.text);
  if (text === '') return understand('');
  if (/\p{Cc}/u.test(text.replaceAll(/[\n\t]/g, ''))) return refuse('has an invisible control character');
  return readText(form, text, cell.address, choices);
}

function readText(
  form: Form['form'],
  text: string,
  address: string | null,
  choices: readonly Choice[],
): Reading<string | Printed> {
  switch (form) {
    case 'amount':
      return parseAmount(text);
    case 'percent':
      return parsePercent(text);
    case 'amountStep':
      return toStep(parseAmount(text));
    case 'percentStep':
      return toStep(parsePercent(text));
    case 'year':
      return parseYear(text);
    case 'date':
      return parseDate(text);
    case 'caveats':
      return understand(
        text
          .split(';')
          .filter((word) => cleanLine(word) !== '')
          .map((word) => {
            const choice = parseChoice(word, choices);
            return choice?.understood ? choice.value : cleanLine(word);
          })
          .join(';'),
      );
    case 'area':
      return parseChoice(text, choices) ?? readUnlistedArea(cleanLine(text), choices);
    case 'choice':
    case 'base':
      return parseChoice(text, choices) ?? understand(cleanLine(text));
    case 'address':
      return understand(/^https?:/i.test(text) ? text : (address ?? text));
    default:
      return understand(text);
  }
}

/** An id is left to the check of references, which names the file. */
function readUnlistedArea(text: string, areas: readonly Choice[]): Reading<string> {
  if (slug.safeParse(text).success) return understand(text);
  const near = findNear(text, areas).map(({ item }) => item);
  return refuse(
    `is no id or name of an area: "${text}"${near.length > 0 ? `; near it are ${near.join(' · ')}` : ''}`,
  );
}

function toStep(reading: Reading<Printed>): Reading<string> {
  return reading.understood && reading.value.bound
    ? refuse('is a unit: it takes no hơn, trên, gần or khoảng')
    : mapReading(reading, ({ text }) => text);
}

/**
 * Reads a numeric cell into digits. Whole numbers are taken for amounts, years and counts, and percentages with the
 * shortest digits of their value. Refuses fractions of a đồng, what a spreadsheet cannot hold exactly, and percent formats.
 */
function readNumber(form: Form['form'], value: number, isPercent: boolean): Reading<string> {
  switch (form) {
    case 'amount':
    case 'amountStep':
    case 'year':
    case 'count':
      if (isPercent) return refuse('has a percent format');
      if (!Number.isInteger(value))
        return refuse(
          `is the number ${value}: write every digit of a whole number, or an amount as text with its unit, as in 130,4 tỷ`,
        );
      if (!Number.isSafeInteger(value))
        return refuse(`is ${value}, more digits than a spreadsheet keeps; write it as text`);
      return value < 0 ? refuse(`must not be negative; it is ${value}`) : understand(String(value));
    case 'percent':
    case 'percentStep':
      if (isPercent)
        return refuse(
          `is ${value} shown in a percent format, which does not keep the printed digits; write it as text, as in 91,7%`,
        );
      return /e/.test(String(value))
        ? refuse(`is ${value}; write it as text, as in 91,7%`)
        : understand(String(value));
    case 'date':
      return refuse(`is the number ${value}, not a date; write YYYY-MM-DD`);
    default:
      return refuse(`is the number ${value}; format the cell as text and write it again`);
  }
}
