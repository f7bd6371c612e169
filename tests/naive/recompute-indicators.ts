import { type Amounts, listPrintedAmounts, type Place } from './amount.ts';
import type { Published } from './published.ts';
import { recomputeCompletion, recomputeGrowth } from './rate.ts';
import { findTodaysReportPlan } from './report-plan.ts';
import { type Recomputed, toRow } from './to-row.ts';
import { type Found, findTodaysAmount } from './todays-amount.ts';

/** The maps that indicators.csv can be asked for. */
export const maps = ['reported', '2025'] as const;
export type Boundaries = (typeof maps)[number];

const fundings = ['total', 'national', 'local'];
const periods = ['FY', 'ROUND', 'UNDATED', ...Array.from({ length: 11 }, (_, month) => toPeriod(month + 1))];
const actualFirst = ['actual', 'estimate'];
const estimateFirst = ['estimate', 'actual'];

/**
 * A second, deliberately naive implementation of indicators.csv, written from the words of DESIGN §2 and §3 with nothing of lib/: it tries
 * every area, year, period and funding and keeps the row when there is an actual, or a plan of the whole year.
 */
export function recomputeIndicators(published: Published, boundaries: Boundaries): Recomputed[] {
  const amounts = listPrintedAmounts(published);
  const years = [...new Set(published.figures.map(({ year_from }) => Number(year_from)))];
  const rows: Recomputed[] = [];
  for (const area of listAreas(published, boundaries))
    for (const year of years)
      for (const period of periods)
        for (const funding of fundings) {
          const place = { area: area.area, year, period, funding };
          const own = recomputeRow(published, amounts, area, place);
          if (own) rows.push({ area_name: area.name_vi, boundaries, ...own });
        }
  return rows;
}

type MapArea = {
  area: string;
  name_vi: string;
  predecessors: string[];
  formedIn: number | null;
  ownYears: ReadonlySet<number>;
};

/** As reported: every area, formed when its boundaries begin. Today: the units that still stand, made of their predecessors. */
function listAreas({ areas, changes, figures }: Published, boundaries: Boundaries): MapArea[] {
  if (boundaries === 'reported')
    return areas.map(({ area, name_vi, valid_from }) => {
      return {
        area,
        name_vi,
        predecessors: [],
        formedIn: valid_from ? Number(valid_from.slice(0, 4)) : null,
        ownYears: listYears(figures.filter((figure) => figure.area === area)),
      };
    });
  const units = areas.filter(({ kind }) => kind === 'province' || kind === 'municipality');
  const standing = units.filter(({ valid_to }) => valid_to === '');
  return standing.map(({ area, name_vi }) => {
    const predecessors = changes.filter(({ to_area }) => to_area === area).map(({ from_area }) => from_area);
    return { area, name_vi, predecessors, formedIn: null, ownYears: new Set<number>() };
  });
}

/** The single years that an area has figures of. */
function listYears(figures: Published['figures']): Set<number> {
  return new Set(
    figures.flatMap(({ year_from, year_to }) => (year_from === year_to ? Number(year_from) : [])),
  );
}

function recomputeRow(published: Published, amounts: Amounts, map: MapArea, place: Place): Recomputed | null {
  const find = (where: Partial<Place>, measures: string[]) =>
    findTodaysAmount(amounts, map.predecessors, { ...place, ...where }, measures);
  const plan = find({ period: 'FY' }, ['plan']);
  const actual = find({}, actualFirst);
  if (!isKnown(actual) && !(place.period === 'FY' && isKnown(plan))) return null;
  const denominator = findDenominator(published, amounts, map, place, plan, actual);
  const year = place.year - 1;
  const planBase = find({ period: 'FY', year }, ['plan']);
  const actualBase = find({ year }, actual.amount?.measure === 'estimate' ? estimateFirst : actualFirst);
  const isOfOthers = map.formedIn === place.year && !map.ownYears.has(year);
  const hasOtherPeriod = periods.some((period) => find({ year, period }, actualFirst).amount !== null);
  return toRow(place, {
    plan,
    actual,
    denominator,
    planBase,
    actualBase,
    completion: recomputeCompletion(denominator, actual, place.period),
    planGrowth: recomputeGrowth(plan, planBase, 'FY', { isOfOthers, hasOtherPeriod: false }),
    actualGrowth: recomputeGrowth(actual, actualBase, place.period, { isOfOthers, hasOtherPeriod }),
  });
}

/** What completion is divided by: the plan of the actual's own report, else the shown one. */
function findDenominator(
  published: Published,
  amounts: Amounts,
  { predecessors }: MapArea,
  place: Place,
  plan: Found,
  actual: Found,
): Found {
  const ofReport =
    actual.amount && findTodaysReportPlan(published, amounts, predecessors, place, actual.amount);
  return ofReport ? { amount: ofReport, gap: null } : plan;
}

function isKnown({ amount, gap }: Found): boolean {
  return amount !== null || gap !== null;
}

function toPeriod(month: number): string {
  return `M${String(month).padStart(2, '0')}`;
}
