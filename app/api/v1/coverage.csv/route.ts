import { coverageTable } from '#lib/export/coverage-table.ts';
import { createCsvResponse } from '#lib/export/csv-response.ts';
import { toCsvFileName } from '#lib/export/file-name.ts';
import { answer } from '#lib/http/answer.ts';
import { parseCoverageFilters } from '#lib/http/parse-filters.ts';
import { listCoverageForExport } from '#lib/queries/list-coverage-for-export.ts';
import { listFilterValues } from '#lib/queries/list-filter-values.ts';

/** What is printed and what was not found for the units, years and fundings that the query string selects, as CSV. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const { bom, ...filters } = parseCoverageFilters(searchParams, await listFilterValues());
    const fileName = toCsvFileName('coverage', filters);
    return createCsvResponse(coverageTable, listCoverageForExport(filters), { fileName, bom });
  });
}
