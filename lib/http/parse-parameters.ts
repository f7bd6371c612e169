import type { z } from 'zod';
import { ParameterError } from './problem.ts';
import { listUnknown, readParameters } from './read-parameters.ts';

/**
 * Reads the query string of the API by two schemas (see readParameters); throws a ParameterError with the unknown parameters and wrong values. What only follows
 * readers is left alone.
 */
export function parseParameters<Filters, Settings>(
  schemas: {
    filters: z.ZodObject & z.ZodType<Filters>;
    settings: z.ZodObject & z.ZodType<Settings>;
  },
  parameters: URLSearchParams,
): { filters: Filters; settings: Settings } {
  const known = [schemas.filters, schemas.settings].flatMap(({ shape }) => Object.keys(shape));
  const filters = readParameters(schemas.filters, parameters);
  const settings = readParameters(schemas.settings, parameters);
  const problems = [...listUnknown(known, parameters), ...filters.wrong, ...settings.wrong];
  if (problems.length > 0) throw new ParameterError(problems);
  return { filters: filters.value, settings: settings.value };
}
