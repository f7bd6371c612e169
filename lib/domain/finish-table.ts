import type { Area } from './figure.ts';
import { type Finish, markBest, pickFinish } from './finish.ts';
import type { Indicator } from './indicator.ts';

/** An area with its rows of one funding. */
type Told<A> = { area: A; indicators: readonly Indicator[] };

/**
 * How the nation and the regions finished each year. A column is all areas of one name, the one in force speaks for it; a cell holds none of them, one, or both of two
 * divisions.
 */
export type FinishTable<A> = { columns: A[]; rows: FinishYear<A>[] };
export type FinishYear<A> = { year: number; cells: Finish<A>[][] };

/** The years, newest first, of which anything is known of the nation or a region; where one division has a rate the other's half is left out. */
export function toFinishTable<A extends Area>(
  totals: readonly Told<A>[],
  years: readonly number[],
): FinishTable<A> {
  const columns = [...Map.groupBy(totals, ({ area }) => area.nameVi).values()];
  const rows = years
    .toSorted((a, b) => b - a)
    .map((year) => {
      const finishes = listFinishes(totals, year);
      const cells = columns.map((column) =>
        keepTelling(finishes.filter(({ area }) => column.some((told) => told.area.id === area.id))),
      );
      return { year, cells };
    })
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  return {
    columns: columns.flatMap(
      (column) => (column.find(({ area }) => area.validTo === null) ?? column[0])?.area ?? [],
    ),
    rows,
  };
}

/** How the nation and the regions finished one year, the best of them marked; areas of which nothing is known are left out. */
export function listFinishes<A extends Area>(totals: readonly Told<A>[], year: number): Finish<A>[] {
  return markBest(totals.flatMap(({ area, indicators }) => pickFinish(area, indicators, year) ?? []));
}

function keepTelling<A>(cell: readonly Finish<A>[]): Finish<A>[] {
  const rated = cell.filter(({ indicator }) => indicator.completion.state !== 'refused');
  return [...(rated.length > 0 ? rated : cell)];
}
