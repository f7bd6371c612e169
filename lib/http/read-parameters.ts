import type { z } from 'zod';
import { cutTold } from './cut-told.ts';
import type { ParameterProblem } from './problem.ts';
import { isTracking } from './tracking-parameters.ts';

/** A query string as an address or Next gives it. */
export type QueryString = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

type Values = Record<string, string[]>;

/** A wrong value of one of the parameters that a schema knows. */
type WrongValue<Value> = ParameterProblem & { parameter: keyof Value & string };

/**
 * Reads a query string by a schema whose keys are the known parameters, each an array of texts: repeated and comma-separated values are the same. A parameter
 * with a wrong value counts as not said, so that pages can show the rest, and is told in `wrong`, in the order of the schema. Others are left alone.
 */
export function readParameters<Value>(
  schema: z.ZodObject & z.ZodType<Value>,
  query: QueryString,
): { value: Value; wrong: WrongValue<Value>[] } {
  const values = toValues(Object.keys(schema.shape), query);
  const read = schema.safeParse(values);
  if (read.success) return { value: read.data, wrong: [] };
  const wrong = read.error.issues.map((issue) => toWrongValue<Value>(issue, values));
  const refused = new Set<string>(wrong.map(({ parameter }) => parameter));
  const rest = Object.entries(values).filter(([name]) => !refused.has(name));
  return { value: schema.parse(Object.fromEntries(rest)), wrong };
}

/** The parameters that an address does not know, each once; what only follows readers is left alone. */
export function listUnknown(known: readonly string[], query: URLSearchParams): ParameterProblem[] {
  const names = [...new Set(query.keys())].filter((name) => !known.includes(name) && !isTracking(name));
  return names.map((name) => ({
    parameter: cutTold(name),
    value: cutTold(query.get(name) ?? ''),
    detail: `Unknown parameter "${cutTold(name)}"; known are ${known.join(', ')}.`,
    allowed: known,
  }));
}

function toValues(known: readonly string[], query: QueryString): Values {
  const find = (name: string) =>
    query instanceof URLSearchParams ? query.getAll(name) : [query[name] ?? []].flat();
  const entries = known.map((name) => [name, find(name).flatMap((value) => value.split(','))] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

function toWrongValue<Value>(issue: z.core.$ZodIssue, values: Values): WrongValue<Value> {
  const [first, index] = issue.path.map(String);
  // The schema is an object, so that the path begins with one of its keys.
  const parameter = first as keyof Value & string;
  const given = values[parameter] ?? [];
  const value = cutTold(index === undefined ? given.join(',') : (given[Number(index)] ?? ''));
  const problem = value === '' ? 'has an empty value' : `is "${value}", ${issue.message}`;
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
  const choice = allowed ? `; allowed are ${allowed.join(', ')}` : '';
  return {
    parameter,
    value,
    detail: `Parameter "${parameter}" ${problem}${choice}.`,
    ...(allowed && { allowed }),
  };
}
