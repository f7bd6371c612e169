import type { Area } from '#lib/domain/figure.ts';

type Namesake = Pick<Area, 'nameVi' | 'validFrom' | 'validTo'> & { years: readonly number[] };

/**
 * Areas of one name side by side, best first: the one with figures of the asked year (of any year when none is asked), then the one that stood in that year,
 * then today's. Areas of different names keep their order.
 */
export function orderNamesakes<Kept extends Namesake>(areas: readonly Kept[], year: number | null): Kept[] {
  return [...Map.groupBy(areas, ({ nameVi }) => nameVi).values()].flatMap((namesakes) =>
    namesakes.toSorted((a, b) => toRank(b, year) - toRank(a, year)),
  );
}

function toRank({ years, validFrom, validTo }: Namesake, year: number | null): number {
  const hasFigures = year === null ? years.length > 0 : years.includes(year);
  const stood =
    year === null || (!(validFrom && year < toYear(validFrom)) && !(validTo && year > toYear(validTo)));
  return Number(hasFigures) * 4 + Number(stood) * 2 + Number(validTo === null);
}

function toYear(date: string): number {
  return Number(date.slice(0, 4));
}
