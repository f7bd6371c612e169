import { claimTable } from '#lib/export/claim-table.ts';
import { createCsvResponse } from '#lib/export/csv-response.ts';
import { toCsvFileName } from '#lib/export/file-name.ts';
import { answer } from '#lib/http/answer.ts';
import { parseClaimFilters } from '#lib/http/parse-filters.ts';
import { listClaimChecksForExport } from '#lib/queries/list-claim-checks-for-export.ts';
import { listFilterValues } from '#lib/queries/list-filter-values.ts';

/** The printed percentages that the query string selects, each with our recomputation, as CSV. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const { bom, ...filters } = parseClaimFilters(searchParams, await listFilterValues());
    const fileName = toCsvFileName('claims', filters);
    return createCsvResponse(claimTable, listClaimChecksForExport(filters), { fileName, bom });
  });
}
