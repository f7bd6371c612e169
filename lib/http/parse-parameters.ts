import type { z } from 'zod';
import { ParameterError, type ParameterProblem } from './problem.ts';
import { isTracking } from './tracking-parameters.ts';

type Values = Record<string, string[]>;

/**
 * Reads a query string by two schemas whose keys are the known parameters, each an array of texts: repeated and comma-separated values are the
 * same. Throws a ParameterError with the unknown parameters and wrong values; what only follows readers is left alone.
 */
export function parseParameters<Filters, Settings>(
  schemas: {
    filters: z.ZodObject & z.ZodType<Filters>;
    settings: z.ZodObject & z.ZodType<Settings>;
  },
  parameters: URLSearchParams,
): { filters: Filters; settings: Settings } {
  const known = [schemas.filters, schemas.settings].flatMap(({ shape }) => Object.keys(shape));
  const unknown = [...new Set(parameters.keys())].filter(
    (name) => !known.includes(name) && !isTracking(name),
  );
  const values = readValues(known, parameters);
  const filters = schemas.filters.safeParse(values);
  const settings = schemas.settings.safeParse(values);
  if (filters.success && settings.success && unknown.length === 0)
    return { filters: filters.data, settings: settings.data };
  const issues = [filters, settings].flatMap(({ error }) => error?.issues ?? []);
  throw new ParameterError([
    ...unknown.map((name) => toUnknownParameter(name, parameters.get(name) ?? '', known)),
    ...issues.map((issue) => toWrongValue(issue, values)),
  ]);
}

function readValues(known: readonly string[], parameters: URLSearchParams): Values {
  const present = known.filter((name) => parameters.has(name));
  return Object.fromEntries(
    present.map((name) => [name, parameters.getAll(name).flatMap((value) => value.split(','))]),
  );
}

function toUnknownParameter(parameter: string, value: string, known: readonly string[]): ParameterProblem {
  const detail = `Unknown parameter "${parameter}"; known are ${known.join(', ')}.`;
  return { parameter, value, detail, allowed: known };
}

function toWrongValue(issue: z.core.$ZodIssue, values: Values): ParameterProblem {
  const [parameter, index] = issue.path.map(String);
  const given = values[parameter ?? ''] ?? [];
  const value = index === undefined ? given.join(',') : (given[Number(index)] ?? '');
  const problem = value === '' ? 'has an empty value' : `is "${value}", ${issue.message}`;
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
  const choice = allowed ? `; allowed are ${allowed.join(', ')}` : '';
  return {
    parameter: parameter ?? '',
    value,
    detail: `Parameter "${parameter}" ${problem}${choice}.`,
    ...(allowed && { allowed }),
  };
}
