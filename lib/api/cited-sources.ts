import type { CellValue, Column } from '#lib/export/column.ts';
import { sourceTable } from '#lib/export/source-table.ts';
import { listSourceIdsOfFigures } from '#lib/queries/list-source-ids-of-figures.ts';
import { listSourcesForExport } from '#lib/queries/list-sources-for-export.ts';

type CellPages = AsyncIterable<CellValue[][]>;

/** Whether the rows of a table name sources, or figures that have one. */
export function citesSources(columns: readonly Column[]): boolean {
  return columns.some(({ refersTo }) => refersTo === 'sources' || refersTo === 'figures');
}

/** Passes pages on and notes in `cited` the ids of the sources that their rows rest on; memory holds these and one page. */
export async function* noteSources(
  columns: readonly Column[],
  pages: CellPages,
  cited: Set<string>,
): AsyncGenerator<CellValue[][]> {
  for await (const page of pages) {
    const ofFigures = await listSourceIdsOfFigures(listIds(columns, page, 'figures'));
    for (const id of [...listIds(columns, page, 'sources'), ...ofFigures]) cited.add(id);
    yield page;
  }
}

/** The rows of sources.csv whose ids are in `cited` when they are read. */
export async function* readSources(cited: ReadonlySet<string>): CellPages {
  for await (const page of listSourcesForExport({}))
    yield page.filter(({ source }) => cited.has(source.id)).map(sourceTable.readCells);
}

function listIds(
  columns: readonly Column[],
  page: readonly CellValue[][],
  table: 'figures' | 'sources',
): string[] {
  const indices = columns.flatMap(({ refersTo }, index) => (refersTo === table ? index : []));
  const ids = page.flatMap((cells) => indices.flatMap((index) => cells[index] ?? []));
  return [...new Set(ids.map(String))];
}
