import { z } from 'zod';
import { toFilterSchema } from '#lib/api/filters.ts';
import { parseParameters } from '#lib/http/parse-parameters.ts';
import type { FilterValues } from '#lib/queries/list-filter-values.ts';

/** What a tool is asked; what is not said is left out. */
type AskedFilters = Readonly<Record<string, string | number | undefined>>;

/**
 * Reads what a tool is asked as the API reads its query string, with the filters of one table; throws a ParameterError that names each wrong parameter. `query`
 * asks the API for the same rows.
 */
export function parseFilters<Shape extends z.core.$ZodLooseShape>(
  asked: AskedFilters,
  create: (known: FilterValues, query: URLSearchParams) => Shape,
  known: FilterValues,
): { filters: z.output<z.ZodObject<Shape>>; query: URLSearchParams } {
  const said = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const query = new URLSearchParams(said);
  const { filters } = parseParameters(
    { filters: toFilterSchema(create(known, query)), settings: z.object({}) },
    query,
  );
  return { filters, query };
}
