import { Workbook } from '@cj-tech-master/excelts';
import type { AddedTable } from './added-tables.ts';
import type { AreaChoice, SourceChoice } from './choices.ts';
import { type GapPlace, toGapRows } from './gap-rows.ts';
import { writeGuide } from './template-guide.ts';
import { toLists, writeLists } from './template-lists.ts';
import { writeTable } from './template-table.ts';

/** The tables in the order of the template's sheets: what is filled most comes first. */
const order: readonly AddedTable[] = ['figures', 'claims', 'sources', 'notes'];

/** A workbook has dates of making; a fixed one makes the same lists the same bytes. */
const madeOn = new Date(Date.UTC(2026, 0, 1));

/**
 * The template as bytes of an .xlsx workbook: instructions, a sheet for each table that rows can be added to, and
 * the lists of its drop-downs. Its columns and codes are those that reading checks. With `gaps` the sheet of figures has a row for each, in which an amount and its source
 * are still to be written.
 */
export async function toTemplate({
  areas,
  sources,
  gaps = [],
}: {
  areas: readonly AreaChoice[];
  sources: readonly SourceChoice[];
  gaps?: readonly GapPlace[];
}): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Khuyến công mở';
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = madeOn;
  workbook.modified = madeOn;
  writeGuide(workbook);
  const lists = toLists(areas, sources);
  for (const table of order)
    writeTable(workbook, table, lists, table === 'figures' ? toGapRows(gaps, areas) : []);
  writeLists(workbook, lists);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
