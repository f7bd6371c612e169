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
