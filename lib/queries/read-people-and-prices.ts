import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Population, PriceIndex } from '#lib/domain/figure.ts';
import type { PeopleAndPrices } from '#lib/domain/scaled-row.ts';
import { getDatabase } from './database.ts';

const inOrder = { orderBy: { position: 'asc' }, include: { source: true } } as const;

/** The printed inhabitants of these areas and all price indexes, in the order of the files, read now. */
export async function readPeopleAndPrices(areaIds: readonly string[]): Promise<PeopleAndPrices> {
  const [population, prices] = await Promise.all([readPopulation(areaIds), readPrices()]);
  return { population, prices };
}

/** The printed inhabitants of these areas, in the order of the file, read now. */
export async function readPopulation(areaIds: readonly string[]): Promise<Population[]> {
  const rows = await getDatabase().population.findMany({
    ...inOrder,
    where: { areaId: { in: [...areaIds] } },
  });
  return rows.map(toPopulation);
}

/** All price indexes, in the order of the file, read now. */
export async function readPrices(): Promise<PriceIndex[]> {
  return (await getDatabase().priceIndex.findMany(inOrder)).map(toPriceIndex);
}

type WithSource<Row> = Row & { source: Population['source'] };

/** The database's row as our population. */
export function toPopulation({
  areaId,
  sourceId,
  ...row
}: WithSource<Prisma.PopulationGetPayload<object>>): Population {
  return { ...row, area: areaId };
}

/** The database's row as our price index. */
export function toPriceIndex({
  sourceId,
  ...row
}: WithSource<Prisma.PriceIndexGetPayload<object>>): PriceIndex {
  return row;
}
