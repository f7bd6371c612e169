import { encodeCol, type Workbook, type Worksheet } from '@cj-tech-master/excelts';
import vi from '#messages/vi.json' with { type: 'json' };
import { type AddedTable, type Form, formOf, listColumns } from './added-tables.ts';
import { explain } from './column-texts.ts';
import { explanationMark } from './input-table.ts';
import { type List, listNameOf } from './template-lists.ts';
import { explanationStyle, frame, headerStyle, pageSetup } from './template-styles.ts';

const firstRow = 3;
const lastRow = 2002;

const widths: Partial<Record<Form['form'], number>> = {
  area: 32,
  amount: 24,
  amountStep: 22,
  caveats: 34,
  source: 40,
  text: 40,
  address: 44,
  base: 38,
};

/**
 * Writes the sheet of one table: column names, explanations in both languages, the rows that are already begun (by column name), then text cells with drop-downs. Cells
 * are text, so that what is typed is what is read.
 */
export function writeTable(
  workbook: Workbook,
  table: AddedTable,
  lists: readonly List[],
  begun: readonly Readonly<Record<string, string>>[],
): void {
  const sheet = workbook.addWorksheet(table, { views: [{ state: 'frozen', ySplit: 2 }], pageSetup });
  const columns = listColumns(table);
  sheet.columns = columns.map((column) => ({
    width: widths[formOf(table, column).form] ?? 22,
    style: { numFmt: '@' },
  }));
  frame(sheet.addRow(columns), headerStyle, 20);
  const texts = columns.map((column) => {
    const words = explain(table, column);
    return `${explanationMark} ${words.vi}\n${words.en}`;
  });
  frame(sheet.addRow(texts), explanationStyle, 88);
  for (const row of begun) sheet.addRow(columns.map((column) => row[column] ?? null));
  columns.forEach((column, index) => {
    addDropDown(sheet, index, formOf(table, column), lists);
  });
  sheet.ignoredErrors = [
    {
      ref: `A1:${encodeCol(columns.length - 1)}${lastRow}`,
      numberStoredAsText: true,
      twoDigitTextYear: true,
    },
  ];
}

/** A closed list asks before it keeps another value; sources, bases and caveats may be typed freely. */
function addDropDown(sheet: Worksheet, index: number, form: Form, lists: readonly List[]): void {
  const list = lists.find(({ name }) => name === listNameOf(form));
  if (!list) return;
  const column = encodeCol(index);
  sheet.dataValidations.add(`${column}${firstRow}:${column}${lastRow}`, {
    type: 'list',
    allowBlank: true,
    formulae: [list.reference],
    showErrorMessage: form.form === 'choice' || form.form === 'area',
    errorStyle: 'warning',
    errorTitle: vi.template.choose,
    error: vi.template.notInList,
  });
}
