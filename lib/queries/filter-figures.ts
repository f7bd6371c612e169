import type { Prisma } from '#lib/database/open-database.ts';
import type { ChangedFile, ChangeKind } from '#lib/domain/changed-file.ts';
import type {
  AreaKind,
  Boundaries,
  Funding,
  Measure,
  NoteTopic,
  Period,
  SourceKind,
  SourceLanguage,
  Verdict,
} from '#lib/domain/vocabulary.ts';

/** The filters that most tables share. */
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

/** What the filters of figures.csv select: years are those that a figure's span touches; printed figures know one map only. */
export type FigureFilters = SharedFilters & { measure?: Measure[]; source?: string[] };

/** What the filters of claims.csv select: a region means its own percentages and its units'. */
export type ClaimFilters = FigureFilters & { verdict?: Verdict[] };

/** What the filters of coverage.csv select. */
export type CoverageFilters = Omit<SharedFilters, 'period'>;

/** What the filters of notes.csv select. */
export type NoteFilters = Omit<SharedFilters, 'period' | 'funding'> & {
  topic?: NoteTopic[];
  source?: string[];
};

/** What the filters of population.csv select. */
export type PopulationFilters = Omit<SharedFilters, 'period' | 'funding'> & { source?: string[] };

/** What the filters of price-index.csv select. */
export type PriceIndexFilters = Omit<PopulationFilters, 'area' | 'region'>;

/** What the filters of per-inhabitant.csv select. */
export type PerInhabitantFilters = Omit<SharedFilters, 'period'> & { measure?: Measure[] };

/** What the filters of areas.csv select: `region` the member units of these. */
export type AreaFilters = Pick<SharedFilters, 'area' | 'region'> & { area_kind?: AreaKind[] };

/** What the filters of sources.csv select: `area`, those that speak of one of these areas. */
export type SourceFilters = Pick<SharedFilters, 'area'> & {
  source?: string[];
  source_kind?: SourceKind[];
  language?: SourceLanguage[];
};

/** What the filters of changes.csv select. */
export type ChangeFilters = { release?: number[]; file?: ChangedFile[]; change?: ChangeKind[] };

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

/** The notes that all filters together select. */
export function toNoteWhere(filters: NoteFilters): Prisma.NoteWhereInput {
  const { area, region, year, from, to, topic, source } = filters;
  return {
    area: (area ?? region) && toAreaWhere(filters),
    year: { in: year, gte: from, lte: to },
    topic: { in: topic },
    sourceId: { in: source },
  };
}

/** The populations that all filters together select. */
export function toPopulationWhere(filters: PopulationFilters): Prisma.PopulationWhereInput {
  const { area, region, year, from, to, source } = filters;
  return {
    area: (area ?? region) && toAreaWhere(filters),
    year: { in: year, gte: from, lte: to },
    sourceId: { in: source },
  };
}

/** The sources that all filters together select. */
export function toSourceWhere({
  area,
  source,
  source_kind,
  language,
}: SourceFilters): Prisma.SourceWhereInput {
  const ofArea = area && { some: { areaId: { in: area } } };
  return {
    id: { in: source },
    kind: { in: source_kind },
    language: { in: language },
    OR: ofArea && [{ figures: ofArea }, { claims: ofArea }, { notes: ofArea }, { populations: ofArea }],
  };
}
