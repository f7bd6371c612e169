import { hash } from 'node:crypto';
import { listWholeAmountsOf, rankUsefulGaps } from '#lib/domain/useful-gaps.ts';
import type { TiedArea } from './choose-examples.ts';
import type { Asked } from './stored-tables.ts';
import { insertRows, toBatches } from './write-rows.ts';

/**
 * Ranks the missing amounts of all areas by what is known of each, where that is not what they were ranked by before: a corrected amount changes none. Answers a hash
 * of what they were ranked by; `before` is that of the last time.
 */
export async function writeUsefulGaps(
  asked: Asked,
  areas: readonly TiedArea[],
  before: string | undefined,
): Promise<string> {
  const { transaction } = asked;
  const { _max } = await transaction.source.aggregate({ _max: { retrievedOn: true } });
  const day = _max.retrievedOn ?? '';
  const known = await transaction.computedPart.findMany({
    where: { kind: 'whole_amounts' },
    orderBy: { key: 'asc' },
  });
  const units = areas.map(toUnit(areas));
  const inputs = hash('sha256', JSON.stringify([day, units, known]));
  if (inputs === before) return inputs;
  const amounts = known.flatMap(({ key, content }) => listWholeAmountsOf(key, JSON.parse(content)));
  const rows = rankUsefulGaps(units, amounts, day).map((gap, index) => ({
    rank: index + 1,
    areaId: gap.area,
    year: gap.year,
    funding: gap.funding,
    measure: gap.measure,
    completes: gap.completes,
    pairs: JSON.stringify(gap.pairs),
    rollUps: JSON.stringify(gap.rollUps),
    regionSums: JSON.stringify(gap.regionSums),
  }));
  await transaction.usefulGap.deleteMany();
  for (const batch of toBatches(rows)) await insertRows(asked, 'UsefulGap', batch);
  return inputs;
}

function toUnit(areas: readonly TiedArea[]) {
  const memberships = areas.flatMap(({ id, members }) =>
    members.map(({ areaId }) => ({ unit: areaId, region: id })),
  );
  const byUnit = Map.groupBy(memberships, ({ unit }) => unit);
  return ({ id, kind, validFrom, validTo, predecessors }: TiedArea) => ({
    id,
    kind,
    validFrom,
    validTo,
    regions: (byUnit.get(id) ?? []).map(({ region }) => region),
    predecessors: predecessors.map(({ from }) => from.id),
  });
}
