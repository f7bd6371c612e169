import { areaSection } from '#lib/domain/area-section.ts';
import { computeChecks } from '#lib/domain/checks.ts';
import type { Claim, Figure } from '#lib/domain/figure.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { type ExampleArea, pickMethodExamples } from '#lib/domain/method-examples.ts';
import { rankUnits, stoodAtStart } from '#lib/domain/ranking.ts';

type Tied = Pick<ExampleArea, 'area' | 'members' | 'predecessors'>;

/** The cases of the page of method, picked by looking through all figures and percentages, and the year in which most units are ranked, by ranking all years. */
export function pickFromEverything(
  areas: readonly Tied[],
  figures: readonly Figure[],
  claims: readonly Claim[],
) {
  const [figuresOf, claimsOf] = [
    Map.groupBy(figures, ({ area }) => area),
    Map.groupBy(claims, ({ area }) => area),
  ];
  const printed = areas.map((one) => ({
    ...one,
    figures: figuresOf.get(one.area.id) ?? [],
    claims: claimsOf.get(one.area.id) ?? [],
    years: null,
  }));
  return {
    ...pickMethodExamples(printed, computeChecks(figures, claims)),
    fullestYear: findFullestYear(printed),
  };
}

function findFullestYear(printed: readonly ExampleArea[]) {
  const units = printed
    .filter(({ area }) => areaSection(area.kind) === 'provinces')
    .map(({ area, figures }) => ({ area, indicators: computeIndicators(area, figures) }));
  const years = [...new Set(units.flatMap(({ indicators }) => indicators.map(({ year }) => year)))];
  const counts = years.map((year) => {
    const standing = units.filter(({ area }) => stoodAtStart(area, year));
    const { ranked, leftOut, unknown } = rankUnits(standing, { year, funding: 'total', by: 'completion' });
    return { year, ranked: ranked.length, leftOut: leftOut.length, unknown };
  });
  const [fullest] = counts.toSorted((a, b) => b.ranked - a.ranked || b.year - a.year);
  return fullest && fullest.ranked > 0 ? fullest : null;
}
