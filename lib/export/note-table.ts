import type { ExportedNote } from '#lib/domain/exported-row.ts';
import { noteTopics } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';

/** The columns of notes.csv: what a source says in words about an area's funding, in our words. */
export const noteTable = defineTable<ExportedNote>('notes', ['note'], {
  area: { kind: 'id', refersTo: 'areas', read: ({ note }) => note.area },
  area_name: { kind: 'text', read: ({ areaName }) => areaName },
  year: { kind: 'year', read: ({ note }) => note.year },
  topic: { kind: 'code', values: noteTopics, read: ({ note }) => note.topic },
  note_vi: { kind: 'text', read: ({ note }) => note.noteVi },
  note_en: { kind: 'text', read: ({ note }) => note.noteEn },
  source: { kind: 'id', refersTo: 'sources', read: ({ note }) => note.source.id },
  source_url: { kind: 'url', read: ({ note }) => note.source.url },
  note: { kind: 'id', read: ({ note }) => note.id },
});
