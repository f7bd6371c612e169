import type { AreaKind } from '#lib/domain/vocabulary.ts';
import { isMultiple } from './is-multiple.ts';
import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { type FileTable, problemAt } from './table.ts';

/**
 * The fewest and most believable inhabitants by kind of area: about a third of the smallest printed by November 2026 and three times the largest (beside it, in
 * thousands), so that a table in thousands read as one in persons is caught, and the other way round.
 */
const believable: Record<'unit' | 'region' | 'nation', { least: number; most: number }> = {
  unit: { least: 90_000, most: 42_000_000 }, // 285 (Bắc Kạn 2004) · 9,390 (Hồ Chí Minh 2022), 14,003 on today's map
  region: { least: 3_000_000, most: 150_000_000 }, // none printed
  nation: { least: 26_000_000, most: 300_000_000 }, // 79,538 (2002) · 101,300 (2024)
};

/** Prices of a year in percent of those of the year before; 100.63 to 122.97 are printed by November 2026. */
const believableIndex = { least: 80, most: 200 };

/** Inhabitants and price indexes are multiples of their printed unit, none is unbelievable, and none speaks of a year after its source. */
export function* checkPeopleAndPrices(tables: Tables): Generator<Problem> {
  yield* checkPeople(tables);
  yield* checkPrices(tables);
  yield* checkSourceYears(tables, tables.population);
  yield* checkSourceYears(tables, tables.priceIndex);
}

function* checkPeople({ areas, population }: Tables): Generator<Problem> {
  const kinds = new Map(areas.rows.map(({ row }) => [row.id, row.kind]));
  for (const at of population.rows) {
    const { area, inhabitants, step } = at.row;
    if (inhabitants % step !== 0)
      yield problemAt(population, at, 'step', `does not divide the number of inhabitants ${inhabitants}`);
    const kind = kinds.get(area);
    if (!kind) continue;
    const { least, most } = believable[toGroup(kind)];
    if (inhabitants >= least && inhabitants <= most) continue;
    const message = `${inhabitants} inhabitants of a ${kind} lie outside of ${least} to ${most}: was a table in thousands read as one in persons?`;
    yield problemAt(population, at, 'inhabitants', message);
  }
}

function toGroup(kind: AreaKind): keyof typeof believable {
  return kind === 'region' || kind === 'nation' ? kind : 'unit';
}

function* checkPrices({ priceIndex }: Tables): Generator<Problem> {
  const { least, most } = believableIndex;
  for (const at of priceIndex.rows) {
    const { indexPct, stepPct } = at.row;
    if (!isMultiple(indexPct, stepPct))
      yield problemAt(priceIndex, at, 'step_pct', `does not divide the index ${indexPct}`);
    if (Number(indexPct) >= least && Number(indexPct) <= most) continue;
    const message = `${indexPct} lies outside of ${least} to ${most}: an increase of 3.25 % is the index 103.25`;
    yield problemAt(priceIndex, at, 'index_pct', message);
  }
}

function* checkSourceYears<Row extends { year: number; source: string }>(
  { sources }: Tables,
  table: FileTable<Row>,
): Generator<Problem> {
  const dates = new Map(sources.rows.map(({ row }) => [row.id, row.publishedOn ?? row.retrievedOn]));
  for (const at of table.rows) {
    const date = dates.get(at.row.source);
    if (date && at.row.year > Number(date.slice(0, 4)))
      yield problemAt(table, at, 'year', `${at.row.year} from a source of ${date}`);
  }
}
