import { changedFiles, changeKinds } from '#lib/domain/changed-file.ts';
import type { ExportedChange } from '#lib/domain/exported-row.ts';
import { defineTable } from './column.ts';

/** The columns of changes.csv: what each release but the first, which added everything, did to the files, one row for each column of a row that differs. */
export const changeTable = defineTable<ExportedChange>('changes', ['release', 'file', 'row', 'column'], {
  release: { kind: 'count', refersTo: 'releases', read: ({ release }) => release },
  released_at: { kind: 'time', read: ({ releasedAt }) => releasedAt },
  file: { kind: 'code', values: changedFiles, read: ({ file }) => file },
  row: { kind: 'text', read: ({ row }) => row },
  change: { kind: 'code', values: changeKinds, read: ({ kind }) => kind },
  column: { kind: 'text', read: ({ column }) => column },
  before: { kind: 'text', optional: true, read: ({ before }) => before },
  after: { kind: 'text', optional: true, read: ({ after }) => after },
});
