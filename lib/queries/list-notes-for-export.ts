import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { ExportedNote } from '#lib/domain/exported-row.ts';
import { getDatabase } from './database.ts';
import { type NoteFilters, toNoteWhere } from './filter-figures.ts';
import { readInPages } from './read-in-pages.ts';
import { toNote } from './to-figure.ts';

/** The notes that the filters select, in the order of the dataset from place `from` on, page by page, read live. */
export function listNotesForExport(filters: NoteFilters, from = 0): AsyncGenerator<ExportedNote[]> {
  return readInPages(from, (position, take) =>
    readNotes({ AND: [toNoteWhere(filters), { position }] }, take),
  );
}

async function readNotes(where: Prisma.NoteWhereInput, take: number) {
  const rows = await getDatabase().note.findMany({
    where,
    include: { source: true, area: { select: { nameVi: true } } },
    orderBy: { position: 'asc' },
    take,
  });
  return rows.map(({ area, ...row }) => ({
    note: toNote(row),
    areaName: area.nameVi,
    position: row.position,
  }));
}
