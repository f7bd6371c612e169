import { z } from 'zod';
import { fundings, measures, periods, verdicts } from '#lib/domain/vocabulary.ts';
import type { ClaimFilters, FigureFilters, IndicatorFilters } from '#lib/queries/filter-figures.ts';
import type { FilterValues } from '#lib/queries/list-filter-values.ts';
import { parseParameters } from './parse-parameters.ts';

/** `bom` asks for a byte-order mark, which Excel wants. */
type WithBom<Filters> = Filters & { bom: boolean };

const unknownValue = { error: 'which is unknown' };
const year = z
  .string()
  .regex(/^(19|20)\d{2}$/, { error: 'which is no year from 1900 to 2099' })
  .transform(Number);

/** The filters of figures.csv (DESIGN §4). Throws a ParameterError naming every unknown parameter and wrong value. */
export function parseFigureFilters(query: URLSearchParams, known: FilterValues): WithBom<FigureFilters> {
  return parseParameters(createSchema(known), query);
}

/** The filters of indicators.csv: the same without `measure` and `source`. Throws as well. */
export function parseIndicatorFilters(
  query: URLSearchParams,
  known: FilterValues,
): WithBom<IndicatorFilters> {
  const { measure, source, ...shape } = createSchema(known).shape;
  return parseParameters(withOrderedYears(z.object(shape)), query);
}

/** The filters of claims.csv: those of figures.csv and `verdict`. Throws as well. */
export function parseClaimFilters(query: URLSearchParams, known: FilterValues): WithBom<ClaimFilters> {
  const { shape } = createSchema(known);
  const verdict = list(z.enum(verdicts, unknownValue));
  return parseParameters(withOrderedYears(z.object({ ...shape, verdict })), query);
}

function createSchema({ areas, regions, sources }: FilterValues) {
  return withOrderedYears(
    z.object({
      area: idsOf(areas),
      region: list(z.enum(regions, unknownValue)),
      year: list(year),
      from: once(year),
      to: once(year),
      period: list(z.enum(periods, unknownValue)),
      funding: list(z.enum(fundings, unknownValue)),
      measure: list(z.enum(measures, unknownValue)),
      source: idsOf(sources),
      bom: once(z.literal('1', unknownValue)).transform((value) => value === '1'),
    }),
  );
}

function list<Schema extends z.ZodType<unknown, string>>(value: Schema) {
  return z
    .array(value)
    .transform((values) => [...new Set(values)])
    .optional();
}

/** Ids of a list too long to be told in an answer. */
function idsOf(ids: readonly string[]) {
  const known = new Set(ids);
  return list(z.string().refine((id) => known.has(id), unknownValue));
}

function once<Schema extends z.ZodType<unknown, string>>(value: Schema) {
  return z
    .array(value)
    .max(1, { error: 'more than one value' })
    .optional()
    .transform((values) => values?.[0]);
}

const YearSpan = z.object({ from: z.number(), to: z.number() });

/** Tells a span that ends before it begins even when other parameters are wrong too. */
function withOrderedYears<Schema extends z.ZodObject<{ from: z.ZodType; to: z.ZodType }>>(schema: Schema) {
  return schema.refine(
    (filters) => YearSpan.refine(({ from, to }) => from <= to).safeParse(filters).success,
    {
      path: ['from'],
      error: 'which is after "to"',
      when: ({ value }) => YearSpan.safeParse(value).success,
    },
  );
}
