import type { Prisma } from '#lib/database/open-database.ts';
import type { Boundaries, Funding, Measure, Period, Verdict } from '#lib/domain/vocabulary.ts';

/** The filters that both CSVs share. */
type SharedFilters = {
  area?: string[];
  /** The member units of these conference regions, not the regions' own totals. */
  region?: string[];
  year?: number[];
  from?: number;
  to?: number;
  period?: Period[];
  funding?: Funding[];
};

/**
 * What the filters of indicators.csv select, by parameter; values of one are alternatives, several must all hold. Without `boundaries` the
 * map is as reported.
 */
export type IndicatorFilters = SharedFilters & { boundaries?: Boundaries };

/** The same for figures.csv, whose years are those that a figure's span touches; printed figures know one map only. */
export type FigureFilters = SharedFilters & { measure?: Measure[]; source?: string[] };

/** The same for claims.csv, whose regions mean the regions' own percentages and their units'. */
export type ClaimFilters = FigureFilters & { verdict?: Verdict[] };

/** What the filters of coverage.csv select. */
export type CoverageFilters = Omit<SharedFilters, 'period'>;

/** The areas that `area` and `region` select. An absent filter selects everything (Prisma leaves undefined out). */
export function toAreaWhere({ area, region }: Pick<FigureFilters, 'area' | 'region'>): Prisma.AreaWhereInput {
  return { id: { in: area }, regions: region && { some: { regionId: { in: region } } } };
}

/** The figures that all filters together select. */
export function toFigureWhere(filters: FigureFilters): Prisma.FigureWhereInput {
  const { area, region, year, from, to, period, funding, measure, source } = filters;
  return {
    area: (area ?? region) && toAreaWhere(filters),
    OR: year?.map((one) => ({ yearFrom: { lte: one }, yearTo: { gte: one } })),
    yearTo: { gte: from },
    yearFrom: { lte: to },
    period: { in: period },
    funding: { in: funding },
    measure: { in: measure },
    sourceId: { in: source },
  };
}

/** The claims that all filters but `verdict`, which is no column, select. */
export function toClaimWhere(filters: ClaimFilters): Prisma.ClaimWhereInput {
  const { area, region, year, from, to, period, funding, measure, source } = filters;
  return {
    areaId: { in: area },
    area: region && { OR: [{ id: { in: region } }, { regions: { some: { regionId: { in: region } } } }] },
    OR: year?.map((one) => ({ yearFrom: { lte: one }, yearTo: { gte: one } })),
    yearTo: { gte: from },
    yearFrom: { lte: to },
    period: { in: period },
    funding: { in: funding },
    measure: { in: measure },
    sourceId: { in: source },
  };
}
