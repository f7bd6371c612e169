import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { type Content, listSheets } from './list-sheets.ts';
import { openWorkbook } from './open-workbook.ts';
import { writeSheet } from './write-sheet.ts';

const messages = { vi, en };

/**
 * The one XLSX writer: a table with its sources, its dictionary and what it is, in one language. Bytes come out while rows are read, and a page is asked
 * for when those of the one before were taken; memory holds one page. The same content gives the same bytes. Throws what the pages throw,
 * RangeError for NaN.
 */
export async function* writeWorkbook(content: Content, rowsPerSheet?: number): AsyncGenerator<Uint8Array> {
  const creator = messages[content.locale].site.name;
  const made = new Date(content.about.release.importedAt);
  const { book, takeChunks } = openWorkbook({ creator, made });
  for (const sheet of listSheets(content))
    for await (const _ of writeSheet(book, sheet, rowsPerSheet)) yield* takeChunks();
  await book.commit();
  yield* takeChunks();
}
