import { slug } from '#lib/dataset/cells.ts';
import type { Form } from './added-tables.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { parseAmount } from './parse-amount.ts';
import { type Choice, findNear, parseChoice } from './parse-choice.ts';
import { parseDate, parseYear } from './parse-date.ts';
import { parsePercent } from './parse-percent.ts';
import { readNumber } from './read-number.ts';
import { type Reading, refuse, understand } from './reading.ts';
import type { RawCell } from './sheet.ts';

/** A cell in the writing of data/*.csv, with what its digits and words tell of other columns. */
export type ReadCell = { text: string; step: string | null; bound: string | null };

/**
 * Turns a cell as people write it into the writing of data/*.csv; `choices` are the column's list. Cells of text, caveats
 * and ids come out as they are, for the column's own check. Refuses formulas, errors and what has two readings.
 */
export function readCell(form: Form, cell: RawCell, choices: readonly Choice[] | null): Reading<ReadCell> {
  if (cell.kind === 'refused') return refuse(cell.reason);
  if (cell.kind === 'number') return plain(readNumber(form, cell));
  if (cell.kind === 'date') return form.form === 'date' ? plain(understand(cell.iso)) : refuseDate(cell.iso);
  const text = cleanText(cell.text);
  if (text === '') return plain(understand(''));
  if (/\p{Cc}/u.test(text.replaceAll(/[\n\t]/g, ''))) return refuse('has an invisible control character');
  if (form.form === 'amount') return readAmount(text);
  if (form.form === 'percent') return readPercent(text);
  return plain(readText(form, text, cell.address, choices ?? []));
}

function readText(
  { form }: Form,
  text: string,
  address: string | null,
  choices: readonly Choice[],
): Reading<string> {
  switch (form) {
    case 'amountStep':
      return readStep(parseAmount(text), ({ amountVnd }) => String(amountVnd));
    case 'percentStep':
      return readStep(parsePercent(text), ({ valuePct }) => valuePct);
    case 'year':
      return parseYear(text);
    case 'date':
      return parseDate(text);
    case 'caveats':
      return understand(
        text
          .split(';')
          .filter((word) => cleanLine(word) !== '')
          .map((word) => readChoice(word, choices))
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

function readChoice(word: string, choices: readonly Choice[]): string {
  const choice = parseChoice(word, choices);
  return choice?.understood ? choice.value : cleanLine(word);
}

function plain(reading: Reading<string>): Reading<ReadCell> {
  return reading.understood ? understand({ text: reading.value, step: null, bound: null }) : reading;
}

function readAmount(text: string): Reading<ReadCell> {
  const reading = parseAmount(text);
  if (!reading.understood) return reading;
  const { amountVnd, stepVnd, bound } = reading.value;
  return understand({ text: String(amountVnd), step: stepVnd === null ? null : String(stepVnd), bound });
}

function readPercent(text: string): Reading<ReadCell> {
  const reading = parsePercent(text);
  if (!reading.understood) return reading;
  const { valuePct, stepPct, bound } = reading.value;
  return understand({ text: valuePct, step: stepPct, bound });
}

function readStep<Value extends { bound: string | null }>(
  reading: Reading<Value>,
  toText: (value: Value) => string,
): Reading<string> {
  if (!reading.understood) return reading;
  if (reading.value.bound) return refuse('is a unit: it takes no hơn, trên, gần or khoảng');
  return understand(toText(reading.value));
}

function refuseDate(iso: string) {
  return refuse(
    `is a date (${iso}): the spreadsheet may have turned the typed number into it; write it as text`,
  );
}
