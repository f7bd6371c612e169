import { z } from 'zod';
import { changedFiles, changeKinds } from '#lib/domain/changed-file.ts';
import {
  areaKinds,
  boundaries,
  fundings,
  measures,
  noteTopics,
  periods,
  sourceKinds,
  sourceLanguages,
  verdicts,
} from '#lib/domain/vocabulary.ts';
import type { FilterValues } from '#lib/queries/list-filter-values.ts';
import { type Explained, idsOf, list, once, oneOf, unknownValue, wholeNumber, year } from './parameter.ts';

// The filters of each table (DESIGN §4). Values of one are alternatives, several filters must all hold.

const perCell = {
  period: list(oneOf(periods), 'FY whole year, M01–M11 first n months, ROUND one batch, UNDATED.'),
  funding: list(oneOf(fundings), 'National, local or total funding.'),
};
const measure = list(oneOf(measures), 'Plan, actual, estimate …');
const years = {
  year: list(year, 'Budget years; a span of years is selected by each year that it touches.'),
  from: once(year, 'First budget year.'),
  to: once(year, 'Last budget year.'),
};

/** The filters of figures.csv. */
export function figureFilters(known: FilterValues) {
  return { ...places(known), ...years, ...perCell, measure, source: sourceIds(known) };
}

/** The filters of claims.csv: those of figures.csv and `verdict`. */
export function claimFilters(known: FilterValues) {
  return { ...figureFilters(known), verdict: list(oneOf(verdicts), 'What our recomputation says.') };
}

/**
 * The filters of indicators.csv: `boundaries` instead of `measure` and `source`; on today's map only areas and regions of today, and the
 * refusal names the successor of a former one.
 */
export function indicatorFilters(known: FilterValues, query: URLSearchParams) {
  const onToday = query.get('boundaries') === '2025';
  const standing = onToday ? { ...known, ...known.today } : known;
  return {
    ...places(standing, { error: ({ input }) => explainOffMap(String(input), known) }),
    ...years,
    ...perCell,
    boundaries: once(
      oneOf(boundaries),
      'Units as reported (default), or rolled up to the 34 units of today.',
    ),
  };
}

/** The filters of coverage.csv and gaps.csv. */
export function coverageFilters(known: FilterValues) {
  return { ...places(known), ...years, funding: perCell.funding };
}

/** The filters of notes.csv. */
export function noteFilters(known: FilterValues) {
  const topic = list(oneOf(noteTopics), 'What the note is about.');
  return { ...places(known), ...years, topic, source: sourceIds(known) };
}

/** The filters of population.csv. */
export function populationFilters(known: FilterValues) {
  return { ...places(known), ...years, source: sourceIds(known) };
}

/** The filters of price-index.csv. */
export function priceIndexFilters(known: FilterValues) {
  return { ...years, source: sourceIds(known) };
}

/** The filters of per-inhabitant.csv. */
export function perInhabitantFilters(known: FilterValues) {
  return { ...places(known), ...years, funding: perCell.funding, measure };
}

/** The filters of areas.csv. */
export function areaFilters(known: FilterValues) {
  return { ...places(known), area_kind: list(oneOf(areaKinds), 'Province, municipality, region or nation.') };
}

/** The filters of sources.csv. */
export function sourceFilters(known: FilterValues) {
  return {
    area: idsOf(known.areas, 'Sources that speak of one of these areas.'),
    source: sourceIds(known),
    source_kind: list(oneOf(sourceKinds), 'Who published it.'),
    language: list(oneOf(sourceLanguages), 'Language of the page.'),
  };
}

/** The filters of changes.csv. */
export function changeFilters({ newestRelease }: FilterValues) {
  return {
    release: list(wholeNumber(newestRelease), 'Numbers of data releases.'),
    file: list(oneOf(changedFiles), 'File of the dataset.'),
    change: list(oneOf(changeKinds), 'Added, changed or removed.'),
  };
}

function places({ areas, regions }: FilterValues, unknown: Explained = unknownValue) {
  return {
    area: idsOf(areas, 'Ids of areas, as in areas.csv.', unknown),
    region: list(oneOf(regions, unknown), 'The member units of these conference regions.'),
  };
}

function sourceIds({ sources }: FilterValues) {
  return idsOf(sources, 'Ids of sources, as in sources.csv.');
}

/** Treating a former unit as its successor would be a guess, so the successor is named instead. */
function explainOffMap(id: string, { areas, successors }: FilterValues): string {
  if (!areas.includes(id)) return unknownValue.error;
  const successor = successors.get(id);
  return `which does not stand on the map of boundaries=2025${successor ? `; its successor there is ${successor}` : ''}`;
}

const YearSpan = z.object({ from: z.number(), to: z.number() });

/** A schema of filters; one with `from` and `to` tells a span that ends before it begins even when other parameters are wrong too. */
export function toFilterSchema<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z
    .object(shape)
    .refine((filters) => YearSpan.refine(({ from, to }) => from <= to).safeParse(filters).success, {
      path: ['from'],
      error: 'which is after "to"',
      when: ({ value }) => YearSpan.safeParse(value).success,
    });
}
