import { createCsvResponse } from '#lib/export/csv-response.ts';
import { figureTable } from '#lib/export/figure-table.ts';
import { toCsvFileName } from '#lib/export/file-name.ts';
import { answer } from '#lib/http/answer.ts';
import { parseFigureFilters } from '#lib/http/parse-filters.ts';
import { listFiguresForExport } from '#lib/queries/list-figures-for-export.ts';
import { listFilterValues } from '#lib/queries/list-filter-values.ts';

/** The printed figures that the query string selects, as CSV. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const { bom, ...filters } = parseFigureFilters(searchParams, await listFilterValues());
    const fileName = toCsvFileName('figures', filters);
    return createCsvResponse(figureTable, listFiguresForExport(filters), { fileName, bom });
  });
}
