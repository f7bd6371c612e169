import { toOneLine } from '#lib/dataset/visible-text.ts';

/** A cell as the file has it. Text of an empty cell is ''; `address` is a hyperlink's, else null. */
export type RawCell =
  | { kind: 'text'; text: string; address: string | null }
  | { kind: 'number'; value: number; isPercent: boolean }
  | { kind: 'date'; iso: string }
  | { kind: 'refused'; reason: string };

/** A text cell without a hyperlink. */
export function toTextCell(text: string): RawCell {
  return { kind: 'text', text, address: null };
}

/** The records of one sheet or CSV file with a filled cell, the header first. `number` is the row or line. */
export type ReadSheet = {
  /** For messages: `mau.xlsx:figures`, `figures.csv`. */
  name: string;
  records: { number: number; cells: RawCell[] }[];
  /** Where a problem stands, ready for ": message". `index` is the column's, from 0; null for the whole row. */
  toPlace: (row: number, index: number | null, column: string) => string;
};

/** A problem as one line: its place and what is wrong there. */
export function reportAt(
  sheet: ReadSheet,
  row: number,
  index: number | null,
  column: string,
  message: string,
) {
  return toOneLine(`${sheet.toPlace(row, index, column)}: ${message}`);
}

/** The text of a cell of the header; '' for a cell of another kind. */
export function textOf(cell: RawCell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}
