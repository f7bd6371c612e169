import { expect, test } from 'vitest';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { computeMemberSums } from '#lib/domain/member-sum.ts';
import { getArea } from '#lib/queries/get-area.ts';
import { listMemberIndicators } from '#lib/queries/list-member-indicators.ts';
import { askRows } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { type CsvRow, readDataRows } from '#tests/setup/read-csv.ts';

const breaking =
  /private_capital_possible|one_round|one_activity|partial_scope|programme_aim|rate_repeated|mixed_programme/;

/** The shown whole-year national plans of a region's members, as the published table has them. */
async function readPlans(region: string): Promise<CsvRow[]> {
  const query = `?region=${region}&funding=national&measure=plan&period=FY`;
  const rows = await askRows('figures.csv', query);
  return rows.filter(
    ({ shown, caveats, year_from, year_to }) =>
      shown === 'true' && year_from === year_to && !breaking.test(caveats ?? ''),
  );
}

withDatabases('sums of members', 'dataset', () => {
  test.each(['phia-bac', 'mien-trung-tay-nguyen', 'phia-nam', 'phia-bac-2025'])(
    'the national plans of %s are the sums of its published units, year by year',
    async (region) => {
      const page = await getArea(region);
      if (!page) throw new Error(`no region ${region}`);
      const members = await listMemberIndicators(page);
      expect(members).toHaveLength(
        readDataRows('area-members.csv').filter((row) => row.region === region).length,
      );
      const indicators = computeIndicators(page.area, page.figures);
      const sums = computeMemberSums(indicators, members, 'national').filter(
        ({ measure, sum }) => measure === 'plan' && sum,
      );
      const naive = Map.groupBy(await readPlans(region), ({ year_from }) => year_from);
      expect(
        sums.map(({ year, sum, published }) => [String(year), sum?.amountVnd, published.length]),
      ).toEqual(
        [...naive]
          .toSorted(([a = ''], [b = '']) => (a < b ? 1 : -1))
          .map(([year, rows]) => [
            year,
            rows.reduce((total, { amount_vnd = '0' }) => total + BigInt(amount_vnd), 0n),
            rows.length,
          ]),
      );
    },
  );
});
