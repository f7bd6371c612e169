import 'server-only';
import { type AreaYear, pickAreaYear } from '#lib/domain/area-year.ts';
import type { Claim } from '#lib/domain/figure.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import type { Found } from '#lib/search/site-search.ts';
import { getArea } from './get-area.ts';
import type { AreaSummary } from './list-areas.ts';

/** What is known of one area that was asked about; `known` is null when no figure of it was found at all. */
export type AreaAnswer = { area: AreaSummary; known: AreaYear | null; claims: Claim[] };

const mostAnswers = 3;

/**
 * Answers what a query asks about areas, up to three that it names; asked for a year alone, the nation and all regions that have figures of it. Of a former
 * and a today's unit of one name those with figures of the year are answered, or the first when neither has any.
 */
export async function getAnswers(
  { asked, question }: Found,
  areas: readonly AreaSummary[],
): Promise<AreaAnswer[]> {
  const most = question.areas.length > 0 ? mostAnswers : asked.length;
  const answers = await Promise.all(
    asked
      .flatMap((id) => areas.find((area) => area.id === id) ?? [])
      .slice(0, most * 2)
      .map((area) => getAnswer(area, question)),
  );
  const namesakes = Map.groupBy(answers, ({ area }) => area.nameVi);
  return [...namesakes.values()].flatMap((same) => pickKnown(same)).slice(0, most);
}

async function getAnswer(area: AreaSummary, { years, funding }: Found['question']): Promise<AreaAnswer> {
  const page = await getArea(area.id);
  const figures = page?.figures ?? [];
  const asked = { year: years[0] ?? null, funding };
  const known = pickAreaYear(figures, computeIndicators(area, figures), asked);
  return { area, known, claims: page?.claims ?? [] };
}

function pickKnown(same: readonly AreaAnswer[]): AreaAnswer[] {
  const known = same.filter(
    (answer) => answer.known && answer.known.rows.length + answer.known.others.length > 0,
  );
  return known.length > 0 ? known : same.slice(0, 1);
}
