import type { CopiedCell, CopiedTable } from './copied-table.ts';

const machineNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** In running text a dot may group thousands: only plain digits are a number there. */
const plainNumber = /^\d{1,15}$/;

/** What a table of the page is in a spreadsheet: page and table by name, the machine values of its cells, else their words without remarks. A cell of several columns is in each of them. */
export function readTable(table: HTMLTableElement): CopiedTable {
  const [head, ...rows] = [...table.rows];
  const heading = document.querySelector('h1');
  const names = [heading?.dataset.name ?? heading?.textContent, table.caption?.textContent].flatMap(
    (name) => name?.trim() || [],
  );
  return {
    title: [...new Set(names)].join('. '),
    headings: head ? [...head.cells].flatMap((cell) => readValues(cell) ?? readWords(cell)) : [],
    rows: rows.map((row) =>
      [...row.cells].flatMap((cell) => Array.from({ length: cell.colSpan }, () => toCells(cell)).flat()),
    ),
  };
}

function toCells(cell: HTMLTableCellElement): CopiedCell[] {
  const values = readValues(cell);
  if (values) return values.map((text) => ({ text, isNumber: machineNumber.test(text) }));
  const text = readWords(cell);
  return [{ text, isNumber: plainNumber.test(text) }];
}

/** Undefined for a cell without machine values. */
function readValues({ dataset: { value } }: HTMLTableCellElement): string[] | undefined {
  return value?.split('\t');
}

function readWords(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const part of copy.querySelectorAll(
    '.cell-label, .heading-explained, .row-links, .run > summary, svg',
  ))
    part.remove();
  for (const part of copy.querySelectorAll('.block, div, li')) part.prepend(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
