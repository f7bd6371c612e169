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
  'population',
  'price-index',
] as const;

export type ChangeKind = (typeof changeKinds)[number];
export type ChangedFile = (typeof changedFiles)[number];

/** The file that the history names as the code does: `areaChanges` is area-changes.csv. Throws for a name of none. */
export function toChangedFile(tableName: string): ChangedFile {
  const file = changedFiles.find((known) => toTableName(known) === tableName);
  if (!file) throw new Error(`No file of the dataset is called ${tableName}`);
  return file;
}

/** What the history calls a file. */
export function toTableName(file: ChangedFile): string {
  return file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
