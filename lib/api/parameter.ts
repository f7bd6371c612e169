import { z } from 'zod';

// Schemas of one parameter. The key of a shape is the parameter's name; its value is a list of texts, repeated and comma-separated alike.

export type Explained = { error: string | ((issue: { input?: unknown }) => string) };

export const unknownValue = { error: 'which is unknown' } satisfies Explained;

/** A budget year. */
export const year = z
  .string()
  .regex(/^(19|20)\d{2}$/, { error: 'which is no year from 1900 to 2099' })
  .transform(Number)
  .meta(toInteger(1900, 2099));

/** A whole number from 1 to `last`. */
export function wholeNumber(last: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}$/, { error: `which is no whole number from 1 to ${last}` })
    .transform(Number)
    .refine((value) => value <= last, { error: `which is more than ${last}` })
    .meta(toInteger(1, last));
}

/** What descriptions say of a number: the text of its digits is how an address carries it. */
function toInteger(minimum: number, maximum: number) {
  return { type: 'integer', minimum, maximum, pattern: undefined };
}

/** One word of a closed list. */
export function oneOf<const Values extends readonly string[]>(
  values: Values,
  unknown: Explained = unknownValue,
) {
  return z.enum(values, unknown);
}

/** Any number of values: alternatives. */
export function list<Schema extends z.ZodType<unknown, string>>(value: Schema, description: string) {
  return z
    .array(value)
    .transform((values) => [...new Set(values)])
    .optional()
    .meta({ description });
}

/** Ids of a list too long to be told in an answer. */
export function idsOf(ids: readonly string[], description: string, unknown: Explained = unknownValue) {
  const known = new Set(ids);
  return list(
    z
      .string()
      .refine((id) => known.has(id), unknown)
      .meta({ minLength: 1 }),
    description,
  );
}

/** At most one value. */
export function once<Schema extends z.ZodType<unknown, string>>(value: Schema, description: string) {
  return z
    .array(value)
    .max(1, { error: 'more than one value' })
    .optional()
    .transform((values) => values?.[0])
    .meta({ description });
}
