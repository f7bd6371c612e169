import { z } from 'zod';
import { boundaries, fundings, measures, periods, verdicts } from '#lib/domain/vocabulary.ts';
import type {
  ClaimFilters,
  CoverageFilters,
  FigureFilters,
  IndicatorFilters,
} from '#lib/queries/filter-figures.ts';
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
  return parseParameters(withOrderedYears(z.object(createFigureShape(known))), query);
}

/** The filters of claims.csv: those of figures.csv and `verdict`. Throws as well. */
export function parseClaimFilters(query: URLSearchParams, known: FilterValues): WithBom<ClaimFilters> {
  const verdict = list(z.enum(verdicts, unknownValue));
  return parseParameters(withOrderedYears(z.object({ ...createFigureShape(known), verdict })), query);
}

/**
 * The filters of indicators.csv: `boundaries` instead of `measure` and `source`; on today's map only areas and regions of today. Throws as
 * well, and names the successor of a former one.
 */
export function parseIndicatorFilters(
  query: URLSearchParams,
  known: FilterValues,
): WithBom<IndicatorFilters> {
  const onToday = query.get('boundaries') === '2025';
  const { bom, ...shared } = createSharedShape(onToday ? { ...known, ...known.today } : known, {
    error: ({ input }) => explainOffMap(String(input), known),
  });
  const own = { boundaries: once(z.enum(boundaries, unknownValue)) };
  return parseParameters(withOrderedYears(z.object({ ...shared, ...own, bom })), query);
}

/** The filters of coverage.csv: units, years and funding. Throws as well. */
export function parseCoverageFilters(query: URLSearchParams, known: FilterValues): WithBom<CoverageFilters> {
  const { period, ...shape } = createSharedShape(known);
  return parseParameters(withOrderedYears(z.object(shape)), query);
}

type Explained = { error: string | ((issue: { input?: unknown }) => string) };

function createSharedShape({ areas, regions }: FilterValues, unknownArea: Explained = unknownValue) {
  return {
    area: idsOf(areas, unknownArea),
    region: list(z.enum(regions, unknownArea)),
    year: list(year),
    from: once(year),
    to: once(year),
    period: list(z.enum(periods, unknownValue)),
    funding: list(z.enum(fundings, unknownValue)),
    bom: once(z.literal('1', unknownValue)).transform((value) => value === '1'),
  };
}

function createFigureShape(known: FilterValues) {
  const { bom, ...shared } = createSharedShape(known);
  return { ...shared, measure: list(z.enum(measures, unknownValue)), source: idsOf(known.sources), bom };
}

/** Treating a former unit as its successor would be a guess, so the successor is named instead. */
function explainOffMap(id: string, { areas, successors }: FilterValues): string {
  if (!areas.includes(id)) return unknownValue.error;
  const successor = successors.get(id);
  return `which does not stand on the map of boundaries=2025${successor ? `; its successor there is ${successor}` : ''}`;
}

function list<Schema extends z.ZodType<unknown, string>>(value: Schema) {
  return z
    .array(value)
    .transform((values) => [...new Set(values)])
    .optional();
}

/** Ids of a list too long to be told in an answer. */
function idsOf(ids: readonly string[], unknown: Explained = unknownValue) {
  const known = new Set(ids);
  return list(z.string().refine((id) => known.has(id), unknown));
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
