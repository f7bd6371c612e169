import { getJsonFunctions } from '#lib/database/json-functions.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { type AreaYears, noYears } from '#lib/domain/area-years.ts';
import {
  type AreaCases,
  type ExamplePlaces,
  listBestCases,
  pickFirstCase,
  pickFullestYear,
  pickMemberSumPlace,
  type TotalYears,
} from '#lib/domain/example-places.ts';
import type { Area } from '#lib/domain/figure.ts';
import { isWide } from '#lib/domain/found-examples.ts';
import { isAddedUp, putWideFirst } from '#lib/domain/method-examples.ts';
import type { Asked } from './stored-tables.ts';

/** An area with what it was formed from and its members, in order. */
export type TiedArea = Area & {
  predecessors: readonly { from: Area }[];
  members: readonly { areaId: string }[];
};
/** What was computed of each area, by its id, and the years of all. */
type Computed = {
  cases: ReadonlyMap<string, AreaCases>;
  reported: ReadonlyMap<string, AreaYears>;
  years: readonly number[];
};

const noTotals: TotalYears = { known: [], plan: [], actual: [] };

/** Chooses, of the best cases of each area, those that the page of method shows: of which years of which areas they are, with all that is read to show them. */
export async function chooseExamples(
  asked: Asked,
  areas: readonly TiedArea[],
  { cases, reported, years }: Computed,
): Promise<ExamplePlaces> {
  const inOrder = putWideFirst(areas.map((area) => ({ area })));
  const best = listBestCases(
    inOrder.map(({ area: { id } }) => ({ area: id, cases: cases.get(id)?.cases ?? [] })),
  );
  const tied = best.filter((some) => some.length > 1).flat();
  const places = await readPlaces(
    asked,
    tied.flatMap(({ row }) => row ?? []),
  );
  const chosen = best.flatMap((some) => pickFirstCase(some, places) ?? []);
  const yearsOf = (id: string) => reported.get(id) ?? noYears;
  const totalsOf = (id: string) => cases.get(id)?.totals ?? noTotals;
  const sum = pickMemberSumPlace(
    areas.filter(isWide).map(({ id, members }) => ({
      area: id,
      totals: totalsOf(id),
      members: members.map(({ areaId }) => yearsOf(areaId)),
    })),
  );
  const units = areas.filter(({ kind }) => areaSection(kind) === 'provinces');
  return {
    places: listPlaces(areas, chosen, sum),
    fullestYear: pickFullestYear(
      units.map((area) => ({ area, known: totalsOf(area.id).known, years: yearsOf(area.id) })),
      years,
    ),
  };
}

type Place = { area: string; year: number };

/** The years of each area: of those that a chosen one was formed from too, and of all members of the region whose sum is shown. */
function listPlaces(
  areas: readonly TiedArea[],
  chosen: readonly Place[],
  sum: Place | null,
): ExamplePlaces['places'] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const members = sum ? [sum.area, ...(byId.get(sum.area)?.members ?? []).map(({ areaId }) => areaId)] : [];
  const own = [...chosen, ...members.flatMap((area) => (sum ? { area, year: sum.year } : []))];
  const former = own.flatMap(({ area: id, year }) => {
    const area = byId.get(id);
    if (!area || !isAddedUp(area, area.predecessors)) return [];
    return area.predecessors.map(({ from }) => ({ area: from.id, year }));
  });
  return [...Map.groupBy([...own, ...former], ({ area }) => area)].map(([area, some]) => ({
    area,
    years: [...new Set(some.map(({ year }) => year))].sort((a, b) => a - b),
  }));
}

/** The places in the files of figures and percentages, by their ids. */
async function readPlaces(
  { transaction, provider }: Asked,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.$queryRawUnsafe<{ id: string; position: number }[]>(
    ['Figure', 'Claim']
      .map(
        (table) =>
          `SELECT "id", "position" FROM "${table}" WHERE "id" IN (SELECT "value" FROM ${getJsonFunctions(provider).elements})`,
      )
      .join(' UNION ALL '),
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, position }) => [id, Number(position)]));
}
