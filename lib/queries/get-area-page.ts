import 'server-only';
import { findCounterpart, findRedrawing } from '#lib/domain/area-maps.ts';
import type { ClaimCheck } from '#lib/domain/claim-check.ts';
import { countFiguresOf, type FigureCounts, listPredecessors } from '#lib/domain/count-figures.ts';
import { type CoverageCell, computeCoverage, fillYears } from '#lib/domain/coverage.ts';
import { countCoverage } from '#lib/domain/coverage-counts.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import { type FormerRow, type FormerUnit, listFormerRows, toFormerUnit } from '#lib/domain/former-rows.ts';
import type { Formula } from '#lib/domain/formula.ts';
import { pickFullestOf } from '#lib/domain/fullest-funding.ts';
import { type Headline, pickHeadline } from '#lib/domain/headline.ts';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import { keepNewestYears } from '#lib/domain/keep-newest-years.ts';
import { type ListedFigures, listFigures } from '#lib/domain/listed-figures.ts';
import { computeMemberSums, type MemberSum } from '#lib/domain/member-sum.ts';
import { listPageFormulas } from '#lib/domain/page-formulas.ts';
import { toPeopledArea } from '#lib/domain/population.ts';
import { listProjectCounts, type ProjectCount } from '#lib/domain/project-counts.ts';
import { listRevisedPlans, type RevisedPlan } from '#lib/domain/revised-plan.ts';
import type { Revision } from '#lib/domain/revision.ts';
import { isScaled, listScaledRows, type ScaledRow } from '#lib/domain/scaled-row.ts';
import { findMissingYears, type SplitFigures, splitFigures } from '#lib/domain/split-figures.ts';
import type { TotalCheck } from '#lib/domain/total-check.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { type FundingShare, listYearShares } from '#lib/domain/year-shares.ts';
import { listNeighbours } from '#lib/map/list-neighbours.ts';
import { checkArea } from './check-area.ts';
import { countDataset } from './count-dataset.ts';
import type { DataRelease } from './data-release.ts';
import { cacheDataset } from './dataset-cache.ts';
import { getArea, type PrintedArea } from './get-area.ts';
import { getMemberCoverage, type MemberCoverage } from './get-member-coverage.ts';
import { getShownRelease } from './get-shown-release.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { getRollUp, listIndicatorsOf } from './list-indicators.ts';
import { listMemberIndicators } from './list-member-indicators.ts';
import { listRevisions } from './list-revisions.ts';
import { listYears } from './list-years.ts';
import { readPeopleAndPrices } from './read-people-and-prices.ts';

/** An area's funding page, finished: what is printed about the area and all that is computed of it. */
export type AreaPage = PrintedArea & {
  /** The conference region of that name in the boundaries of the other map. */
  counterpart: Area | null;
  /** The units that it borders on, on the map on which it stands. */
  neighbours: Area[];
  /** The day of the last redrawing (ISO); null for an area that kept its boundaries. */
  redrawnOn: string | null;
  /** How many figures are known of the area and of its predecessors. */
  counts: FigureCounts<AreaSummary>;
  /** The newest years as reported; `since` is the first of them where older ones were left out. */
  indicators: readonly Indicator[];
  since: number | null;
  /** The newest years with predecessors added; none for a unit that did not change. */
  rolledUp: readonly Indicator[];
  /** How whole years divide between national and local funding. */
  shares: readonly FundingShare[];
  /** What the page says first. */
  headline: Headline | null;
  /** The source of funding of which most is known: the one that the chart opens on. */
  fullest: Funding;
  /** What is found of the area in each year of the dataset in which it stood, whatever its funding. */
  coverage: { cells: CoverageCell[]; known: number; total: number };
  /** Its predecessors side by side, and their rows beside those of the area with them added. */
  former: FormerUnit[];
  formerRows: FormerRow[];
  /** Of a region: what is found of its members by year; null where it has none. */
  memberCoverage: MemberCoverage | null;
  /** How many figures a region's members have. */
  memberFigures: number;
  /** Whether anything is printed of the area itself, of what it was formed from or of its units. */
  hasFigures: boolean;
  /** Plans that changed, and how every value of the page was computed. */
  revisedPlans: RevisedPlan[];
  formulas: Formula[];
  /** The figures apart, the years between the first and the last that have none, and numbers of projects. */
  split: Record<keyof SplitFigures, ListedFigures>;
  missingYears: number[];
  projectCounts: ProjectCount[];
  /** The checks of the area's printed percentages and totals, in the order of the files. */
  checks: ClaimCheck[];
  totals: TotalCheck[];
  /** The area, its predecessors, and those that its claims compare with: the areas that formulas and checks name. */
  named: Area[];
  /** Whole years' amounts beside people and in constant prices; none where nothing could be computed. */
  scaled: readonly ScaledRow[];
  /** The latest correction of each figure, by its id. */
  revisions: Map<string, Revision>;
  /** A region's printed totals beside the sums of its members, and its members with their predecessors as lists tell of them. */
  memberSums: Record<Funding, MemberSum<Area>[]>;
  memberUnits: AreaSummary[];
  /** The release and the day of the data (ISO). */
  release: DataRelease | null;
  retrievedOn: string | null;
};

/** How many rows of indicators a page computes formulas for: three times the most that an area has by November 2026. */
const mostIndicators = 60;

/** The funding page of a province, municipality, region or the nation; null when there is no such area. Cached until an import. */
export async function getAreaPage(slug: string): Promise<AreaPage | null> {
  'use cache';
  cacheDataset();
  const printed = await getArea(slug);
  if (!printed) return null;
  const [areas, { retrievedOn }, release, revisions, members, all, years, parts] = await Promise.all([
    listAreas(),
    countDataset(),
    getShownRelease(),
    listRevisions(printed.figures.map(({ id }) => id)),
    listMemberIndicators(printed),
    printed.predecessors.length > 0 ? getRollUp(printed) : [],
    listYears(),
    listIndicatorsOf(printed.predecessors.map((change) => change.area.id)),
  ]);
  const { area, figures } = printed;
  const { yearly, besides, programmes } = splitFigures(figures);
  const { rows: indicators, since } = keepNewestYears(computeIndicators(area, figures), mostIndicators);
  const { rows: rolledUp } = keepNewestYears(all, mostIndicators);
  const former = parts.map((part) => toFormerUnit(part.area, part.indicators));
  const revisedPlans = listRevisedPlans(figures, indicators);
  return {
    ...printed,
    ...placeArea(printed, areas),
    ...(await checkArea(printed)),
    indicators,
    since,
    rolledUp,
    shares: listYearShares(indicators),
    headline: pickHeadline(indicators),
    fullest: pickFullestOf(indicators),
    coverage: coverYears(area, figures, years),
    former,
    formerRows: listFormerRows(former, rolledUp),
    memberCoverage: await getMemberCoverage(printed),
    revisedPlans,
    split: {
      yearly: listFigures(yearly),
      besides: listFigures(besides),
      programmes: listFigures(programmes),
    },
    missingYears: findMissingYears(figures),
    projectCounts: listProjectCounts(figures),
    scaled: await scaleAmounts(printed, indicators),
    formulas: listPageFormulas(indicators, revisedPlans, rolledUp),
    revisions,
    memberSums: {
      total: computeMemberSums(indicators, members, 'total'),
      national: computeMemberSums(indicators, members, 'national'),
      local: computeMemberSums(indicators, members, 'local'),
    },
    release,
    retrievedOn,
  };
}

async function scaleAmounts(
  { area, predecessors }: PrintedArea,
  indicators: readonly Indicator[],
): Promise<ScaledRow[]> {
  const former = predecessors.map((change) => change.area.id);
  const printed = await readPeopleAndPrices([area.id, ...former]);
  const rows = listScaledRows(toPeopledArea(area, former), indicators, printed);
  return rows.some(isScaled) ? rows : [];
}

/** What is found of the area in each year in which it stood, from the dataset's first to its last, and in how many of them anything. */
function coverYears(area: Area, figures: readonly Figure[], years: readonly number[]): AreaPage['coverage'] {
  const cells = computeCoverage([area], figures, fillYears(years)).filter(
    ({ funding, state }) => funding === 'any' && state !== 'not_existing',
  );
  const { total, nothing } = countCoverage(cells, 'any');
  return { cells, known: total - nothing, total };
}

/** What the page says of other areas, taken from the list of all so that it carries only those. */
function placeArea({ area, members }: PrintedArea, areas: readonly AreaSummary[]) {
  const byId = new Map(areas.map((one) => [one.id, one]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const units = find(members.map((member) => member.area.id));
  const memberFigures = units.reduce((sum, { figureCount }) => sum + figureCount, 0);
  const former = units.flatMap((unit) => listPredecessors(unit, byId));
  const counts = countFiguresOf(area.id, areas);
  return {
    counterpart: findCounterpart(area, areas),
    neighbours: find(listNeighbours(area.id, area.validFrom === null ? 'reported' : '2025')),
    redrawnOn: findRedrawing(area, areas),
    counts,
    memberFigures,
    hasFigures: counts.known !== 'none' || memberFigures > 0,
    memberUnits: [...new Set([...units, ...former])],
  };
}
