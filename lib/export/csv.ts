import type { Locale } from '#i18n/locales.ts';
import type { CellValue, Column } from './column.ts';
import { createCsvDialect } from './csv-field.ts';

const lineEnd = '\r\n';

/**
 * The one CSV writer: turns pages of rows into CSV text, a chunk for each page, the header in the first (also when there is
 * no row). `bom` puts a byte-order mark first, by which Excel knows UTF-8; `excel` writes for an Excel of that language, mark included (docs/decisions/0030).
 * Throws what `pages` throws, RangeError for NaN.
 */
export async function* writeCsv(
  columns: readonly Pick<Column, 'name'>[],
  pages: AsyncIterable<readonly (readonly CellValue[])[]>,
  { bom = false, excel }: { bom?: boolean; excel?: Locale | undefined } = {},
): AsyncGenerator<string> {
  const { delimiter, writeField } = createCsvDialect(excel);
  const writeRow = (cells: readonly CellValue[]) => cells.map(writeField).join(delimiter) + lineEnd;
  let head = (bom || excel ? '\uFEFF' : '') + writeRow(columns.map(({ name }) => name));
  for await (const page of pages) {
    yield head + page.map(writeRow).join('');
    head = '';
  }
  if (head) yield head;
}
