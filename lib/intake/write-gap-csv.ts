import type { AskedCell } from '#lib/domain/asked-cells.ts';
import { writeCsv } from '#lib/export/csv.ts';
import { toGapPlaces, toGapTable } from './gap-rows.ts';

/** The gaps of an area as rows of figures.csv that wait for their amounts, for an Excel with Vietnamese settings; `data:add` reads it with commas as well. */
export async function writeGapCsv(area: string, cells: readonly AskedCell[]): Promise<string> {
  const { columns, rows } = toGapTable(toGapPlaces(area, cells));
  const pages = async function* () {
    yield rows;
  };
  const names = columns.map((name) => ({ name }));
  return (await Array.fromAsync(writeCsv(names, pages(), { excel: 'vi' }))).join('');
}
