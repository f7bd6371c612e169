import { type AddedTable, formOf, listColumns } from './added-tables.ts';
import { type AreaChoice, choicesOf } from './choices.ts';
import type { Printed } from './parse-decimal.ts';
import { readCell } from './read-cell.ts';
import type { RawCell } from './sheet.ts';

/**
 * A row in the writing of data/*.csv; a refused cell is empty and has a problem. `derived` tells what followed from other
 * cells, `waiting` which empty cells may follow from a refused one.
 */
export type ReadRow = {
  cells: Record<string, string>;
  problems: { column: string; message: string }[];
  derived: { column: string; text: string }[];
  waiting: string[];
};

/** Columns that follow from the digits and words of another. */
const followers = [
  { from: 'amount_vnd', step: 'step_vnd', example: '100000000 for 130,4 tỷ' },
  { from: 'value_pct', step: 'step_pct', example: '0,1 for 91,7%' },
];

/** A reader of one table's rows; the lists of choices are made once. */
export function makeRowReader(table: AddedTable, areas: readonly AreaChoice[]) {
  const columns = listColumns(table).map((column) => {
    const form = formOf(table, column);
    return { column, form, choices: choicesOf(form, areas) };
  });
  return (raw: ReadonlyMap<string, RawCell>): ReadRow => {
    const row: ReadRow = { cells: {}, problems: [], derived: [], waiting: [] };
    const read = new Map<string, Printed>();
    for (const { column, form, choices } of columns) {
      const cell = raw.get(column);
      const reading = cell ? readCell(form, cell, choices) : null;
      row.cells[column] = reading?.understood ? reading.value.text : '';
      if (reading?.understood) read.set(column, reading.value);
      else if (reading) row.problems.push({ column, message: reading.reason });
    }
    for (const follower of followers) follow(row, read.get(follower.from), follower);
    return row;
  };
}

function follow(
  row: ReadRow,
  value: Printed | undefined,
  { from, step, example }: (typeof followers)[number],
) {
  const isRefused = (column: string) => row.problems.some((problem) => problem.column === column);
  if (isRefused(from)) row.waiting.push(...[step, 'bound'].filter((column) => row.cells[column] === ''));
  if (!value || value.text === '') return;
  if (value.step === null && !isRefused(step)) checkUndigited(row, value, from, step, example);
  for (const [column, told] of [
    [step, value.step],
    ['bound', value.bound],
  ] as const) {
    if (told === null || isRefused(column)) continue;
    const said = row.cells[column];
    if (said === '') row.derived.push({ column, text: told });
    else if (said !== told)
      row.problems.push({ column, message: `is ${said}, but the printed number says ${told}` });
    row.cells[column] = told;
  }
}

/** A number without printed digits (a numeric cell, đồng in full) needs its step, and one that its digits can bear. */
function checkUndigited(row: ReadRow, value: Printed, from: string, step: string, example: string) {
  const said = row.cells[step] ?? '';
  if (said === '')
    row.problems.push({
      column: step,
      message: `is empty, and ${value.text} alone does not tell to which unit the source rounds; write the smallest printed unit, as in ${example}`,
    });
  else if (said.includes('.') && !value.text.includes('.'))
    row.problems.push({
      column: from,
      message: `is the whole number ${value.text} beside a step of ${said}: the spreadsheet may have dropped a decimal comma or zeros; write it as text, as in 91,7 or 92,0`,
    });
}
