import type { Population, PriceIndex } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Operand } from './operand.ts';
import { type FoundPopulation, findPopulation, type PeopledArea } from './population.ts';
import { findPriceYear } from './price-factor.ts';
import {
  type ConstantPrice,
  computeConstantPrice,
  computePerThousand,
  type NotScaled,
  type Scaled,
} from './scaled-amount.ts';
import type { Funding } from './vocabulary.ts';

/** A whole year's plan or spending of an area beside its inhabitants and in the prices of the newest year with an index. */
export type ScaledRow = {
  area: string;
  year: number;
  funding: Funding;
  amount: Operand;
  population: FoundPopulation | null;
  perThousand: Scaled | NotScaled;
  /** Null when no price index is printed at all. */
  priceYear: number | null;
  constantPrice: ConstantPrice | null;
};

/** The printed numbers that amounts are seen against. */
export type PeopleAndPrices = { population: readonly Population[]; prices: readonly PriceIndex[] };

/** A row for each plan, and each spending or estimate, of a whole year of these indicators, in their order. */
export function listScaledRows(
  area: PeopledArea,
  indicators: readonly Indicator[],
  { population, prices }: PeopleAndPrices,
): ScaledRow[] {
  const priceYear = findPriceYear(prices);
  return indicators
    .filter(({ period }) => period === 'FY')
    .flatMap(({ year, funding, plan, actual }) => {
      const people = findPopulation(area, year, population);
      return [plan, actual].flatMap((amount) =>
        amount
          ? {
              area: area.id,
              year,
              funding,
              amount,
              population: people,
              perThousand: computePerThousand(amount, people),
              priceYear,
              constantPrice:
                priceYear === null ? null : computeConstantPrice(amount, year, priceYear, prices),
            }
          : [],
      );
    });
}

/** Whether anything of a row could be computed: a table of refusals alone is not shown. */
export function isScaled({ perThousand, constantPrice }: ScaledRow): boolean {
  return perThousand.state === 'ok' || constantPrice?.state === 'ok';
}

/** The price indexes that these rows were computed with, each once, oldest first. */
export function listUsedIndexes(rows: readonly ScaledRow[]): PriceIndex[] {
  const used = rows.flatMap(({ constantPrice }) =>
    constantPrice?.state === 'ok' ? constantPrice.indexes : [],
  );
  return [...new Map(used.map((index) => [index.year, index])).values()].sort((a, b) => a.year - b.year);
}
