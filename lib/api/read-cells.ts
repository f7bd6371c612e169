import type { Cell } from '#lib/export/column.ts';
import type { Opened } from './resource.ts';

/** The cells of the rows that were asked for, page by page. */
export async function* readCells({ readPages }: Opened<'csv' | 'xlsx'>): AsyncGenerator<Cell[][]> {
  for await (const page of readPages()) yield page.map(({ cells }) => cells);
}
