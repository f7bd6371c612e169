import type { PageSetup, Row, Style } from '@cj-tech-master/excelts';

const family = 'Calibri';

/** Row 1 of every sheet: the names of the columns. */
export const headerStyle: Partial<Style> = {
  font: { name: family, size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E5F' } },
  alignment: { vertical: 'middle' },
};

/** Row 2 of a table's sheet: the explanations. */
export const explanationStyle: Partial<Style> = {
  font: { name: family, size: 9, italic: true, color: { argb: 'FF444444' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEAF2F4' } },
  alignment: { vertical: 'top', wrapText: true },
};

/** A heading between rows. */
export const sectionStyle: Partial<Style> = {
  font: { name: family, size: 11, bold: true, color: { argb: 'FF1F4E5F' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEAF2F4' } },
};

/** Running text. */
export const textStyle: Partial<Style> = {
  font: { name: family, size: 11 },
  alignment: { vertical: 'top', wrapText: true },
};

/** Gives every filled cell of a row a style and the row a height in points. */
export function frame(row: Row, style: Partial<Style>, height?: number): void {
  row.eachCell((cell) => {
    cell.style = style;
  });
  if (height) row.height = height;
}

/** On paper a sheet is as wide as one page. */
export const pageSetup: Partial<PageSetup> = {
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
