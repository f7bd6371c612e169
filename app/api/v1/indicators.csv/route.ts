import { createCsvResponse } from '#lib/export/csv-response.ts';
import { toCsvFileName } from '#lib/export/file-name.ts';
import { indicatorTable } from '#lib/export/indicator-table.ts';
import { answer } from '#lib/http/answer.ts';
import { parseIndicatorFilters } from '#lib/http/parse-filters.ts';
import { listFilterValues } from '#lib/queries/list-filter-values.ts';
import { listIndicatorsForExport } from '#lib/queries/list-indicators-for-export.ts';

/** The computed indicators that the query string selects, as CSV. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const { bom, ...filters } = parseIndicatorFilters(searchParams, await listFilterValues());
    const fileName = toCsvFileName('indicators', filters);
    return createCsvResponse(indicatorTable, listIndicatorsForExport(filters), { fileName, bom });
  });
}
