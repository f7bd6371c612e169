import 'server-only';
import { splitMaps } from '#lib/domain/area-maps.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Finish } from '#lib/domain/finish.ts';
import { listFinishes } from '#lib/domain/finish-table.ts';
import { pickFullest } from '#lib/domain/fullest-funding.ts';
import { chooseMapView } from '#lib/domain/map-view.ts';
import { standsOnMap } from '#lib/domain/ranking.ts';
import type { Boundaries, Funding } from '#lib/domain/vocabulary.ts';
import { computeYearPanel, listSums, type YearPanel, type YearSum } from '#lib/domain/year-panel.ts';
import { toYearVerdict, type YearVerdict } from '#lib/domain/year-verdict.ts';
import { countDataset } from './count-dataset.ts';
import { cacheDataset } from './dataset-cache.ts';
import { getNation } from './get-nation.ts';
import { drawYearMap, listYearMapChoices, type ShownMap } from './get-year-map.ts';
import { listAreas } from './list-areas.ts';
import type { AreaIndicators } from './list-indicators.ts';
import { listRegionTotals } from './list-region-totals.ts';
import { listYearIndicators } from './list-year-indicators.ts';
import { listYears } from './list-years.ts';

/** One year across the units of a map, finished. */
export type YearPage = {
  year: number;
  boundaries: Boundaries;
  /** The years before and after that have a page. */
  before: number | null;
  after: number | null;
  /** Total funding of the nation and the regions as reported, and what it comes to. */
  finishes: Finish<Area>[];
  verdict: YearVerdict<Area>;
  /** How many units have a plan or an actual of the year. */
  known: number;
  /** How many units the map has that year, and today's map. */
  units: number;
  unitsToday: number;
  /** The source of funding of which most units have a row. */
  fullest: Funding;
  panels: Record<Funding, YearPanel<Area>>;
  sums: YearSum[];
  nation: Area | null;
  map: ShownMap | null;
  /** The day of the data (ISO). */
  retrievedOn: string | null;
};

/** A year's page on one map; null for a year without yearly figures. Cached until an import. */
export async function getYearPage(year: number, boundaries: Boundaries): Promise<YearPage | null> {
  'use cache';
  cacheDataset();
  const years = await listYears();
  const at = years.indexOf(year);
  if (at < 0) return null;
  const [all, totals, areas, nation, { retrievedOn }] = await Promise.all([
    listYearIndicators(boundaries, year),
    listRegionTotals(),
    listAreas(),
    getNation(),
    countDataset(),
  ]);
  const units = all.filter(({ area }) => standsOnMap(area, year, boundaries));
  const finishes = listFinishes(totals, year);
  const toPanel = (funding: Funding) => computeYearPanel(units, nation?.indicators ?? [], { year, funding });
  const panels = { total: toPanel('total'), national: toPanel('national'), local: toPanel('local') };
  return {
    year,
    boundaries,
    before: years[at - 1] ?? null,
    after: years[at + 1] ?? null,
    finishes,
    verdict: toYearVerdict(finishes),
    known: units.filter(({ indicators }) => indicators.length > 0).length,
    units: units.length,
    unitsToday: splitMaps(areas).current.units.length,
    fullest: pickFullest(
      (funding) => units.filter(({ indicators }) => indicators.some((row) => row.funding === funding)).length,
    ),
    panels,
    sums: listSums(panels),
    nation: nation?.area ?? null,
    map: await drawMap(all, year, { boundaries, retrievedOn }),
    retrievedOn,
  };
}

/** The year's map of which most units can be compared; null when it has none. */
async function drawMap(
  units: readonly AreaIndicators[],
  year: number,
  told: Pick<ShownMap, 'boundaries' | 'retrievedOn'>,
): Promise<ShownMap | null> {
  const choices = await listYearMapChoices(told.boundaries);
  const view = chooseMapView(choices, { year, measure: null, funding: null });
  if (!view || view.year === null) return null;
  return { ...told, view, map: await drawYearMap(units, view, told.boundaries) };
}
