import 'server-only';
import { type AreaYear, pickAreaYear } from '#lib/domain/area-year.ts';
import { countFigures, type FigureCounts, listFormerOfYear } from '#lib/domain/count-figures.ts';
import type { Claim } from '#lib/domain/figure.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { findPrintedCompletion } from '#lib/domain/printed-completion.ts';
import type { SearchResults } from '#lib/search/site-search.ts';
import { getArea } from './get-area.ts';
import type { AreaSummary } from './list-areas.ts';

/** What is known of one area that was asked about; `known` is null when no figure of it was found at all. */
export type AreaAnswer = {
  area: AreaSummary;
  known: AreaYear | null;
  /** The completion that a source prints of each of its rows, in their order; null where none does. */
  printed: (Claim | null)[];
  /** Its predecessors that have figures of the year, be it one of which nothing else is known. */
  former: AreaSummary[];
  /** How many figures are known of it and of its predecessors, of all years. */
  counts: FigureCounts<AreaSummary>;
};

const mostAnswers = 3;

/**
 * Answers what a query asks about areas, up to three that it names; asked for a year alone, the nation and all regions that have figures of it. Of a former
 * and a today's unit of one name those with figures of the year are answered, or the first when neither has any.
 */
export async function getAnswers(
  { asked, question }: SearchResults,
  areas: readonly AreaSummary[],
): Promise<AreaAnswer[]> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const most = question.areas.length > 0 ? mostAnswers : asked.length;
  const answers = await Promise.all(
    asked
      .flatMap((id) => byId.get(id) ?? [])
      .slice(0, most * 2)
      .map((area) => getAnswer(area, question, byId)),
  );
  const namesakes = Map.groupBy(answers, ({ area }) => area.nameVi);
  return [...namesakes.values()].flatMap((same) => pickKnown(same)).slice(0, most);
}

async function getAnswer(
  area: AreaSummary,
  { years, funding }: SearchResults['question'],
  areas: ReadonlyMap<string, AreaSummary>,
): Promise<AreaAnswer> {
  const page = await getArea(area.id);
  const figures = page?.figures ?? [];
  const claims = page?.claims ?? [];
  const asked = { year: years[0] ?? null, funding };
  const known = pickAreaYear(figures, computeIndicators(area, figures), asked);
  const year = known?.year ?? asked.year;
  return {
    area,
    known,
    printed: known?.rows.map((row) => findPrintedCompletion(claims, row)) ?? [],
    former: year === null ? [] : listFormerOfYear(area, areas, year),
    counts: countFigures(area, areas),
  };
}

function pickKnown(same: readonly AreaAnswer[]): AreaAnswer[] {
  const known = same.filter(
    (answer) => answer.known && answer.known.rows.length + answer.known.others.length > 0,
  );
  return known.length > 0 ? known : same.slice(0, 1);
}
