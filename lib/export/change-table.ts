import { defineTable } from './column.ts';

export const changeKinds = ['added', 'changed', 'removed'] as const;
/** The files of the dataset, as changes.csv names them. */
export const changedFiles = [
  'areas',
  'area-changes',
  'area-members',
  'sources',
  'figures',
  'claims',
  'notes',
] as const;

export type ChangeKind = (typeof changeKinds)[number];
export type ChangedFile = (typeof changedFiles)[number];

/** The history names tables as the code does: `areaChanges` of area-changes.csv. */
export function toChangedFile(tableName: string): ChangedFile {
  const file = changedFiles.find((known) => toTableName(known) === tableName);
  if (!file) throw new Error(`No file of the dataset is called ${tableName}`);
  return file;
}

/** The other way. */
export function toTableName(file: ChangedFile): string {
  return file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** One column of one row that a release added, changed or removed; the values as the files write them, null for empty. */
export type ExportedChange = {
  release: number;
  releasedAt: string;
  file: ChangedFile;
  row: string;
  kind: ChangeKind;
  column: string;
  before: string | null;
  after: string | null;
  /** Place of the changed row among those asked for. */
  position: number;
};

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
