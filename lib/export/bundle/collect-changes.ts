import type { ExportedChange } from '#lib/domain/exported-row.ts';

/** What a release did to one file: its first rows, each with the columns that differ, and how many rows there are. */
export type FileChanges = {
  file: ExportedChange['file'];
  named: readonly (readonly ExportedChange[])[];
  rows: number;
};

/** Rows of one file that are named; a campaign has some hundred, a renamed column would have all. */
const mostRows = 500;

/** Gathers a release's changes by file, the columns of a row one after the other; memory holds what is named and one page. */
export async function collectChanges(
  pages: Iterable<readonly ExportedChange[]> | AsyncIterable<readonly ExportedChange[]>,
): Promise<FileChanges[]> {
  const files = new Map<string, { file: ExportedChange['file']; named: ExportedChange[][]; rows: number }>();
  let last: ExportedChange | undefined;
  for await (const page of pages)
    for (const change of page) {
      const found = files.get(change.file) ?? { file: change.file, named: [], rows: 0 };
      files.set(change.file, found);
      if (change.file !== last?.file || change.row !== last.row) {
        found.rows += 1;
        if (found.rows <= mostRows) found.named.push([]);
      }
      if (found.rows <= mostRows) found.named.at(-1)?.push(change);
      last = change;
    }
  return [...files.values()];
}
