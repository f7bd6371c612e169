import { findBreakingCaveat } from './breaking-caveat.ts';
import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { type Operand, toOperandInterval } from './operand.ts';
import { type LeftOut, rankUnits, sumRanked } from './ranking.ts';
import type { Funding } from './vocabulary.ts';

type Unit = Pick<Area, 'id' | 'validFrom' | 'validTo'>;
type Member<U extends Unit> = { area: U; indicators: readonly Indicator[] };

/**
 * A region's printed whole-year amount beside the sum of its members' published ones; `exceeds` when the members alone are more than what is
 * printed for all of them, rounding allowed for; `isOtherVersion` when they are, but the plan of the region or of a member was revised, so that the two
 * need not be of one version. Neither where what is printed for the region is a part, or carries another caveat that breaks a comparison.
 */
export type MemberSum<U> = {
  year: number;
  measure: 'plan' | 'actual';
  printed: Operand | null;
  sum: Operand | null;
  /** The members whose amounts make the sum, largest first. */
  published: { area: U; operand: Operand }[];
  leftOut: LeftOut<U>[];
  members: number;
  exceeds: boolean;
  isOtherVersion: boolean;
};

/**
 * The sums of a region's members for one funding, newest year first, plan before actual, for every year in which the region or a member has
 * that amount. Only comparable whole-year amounts are added (see rankUnits); what is missing is never inferred from the difference (DESIGN §3, Regions).
 */
export function computeMemberSums<U extends Unit>(
  region: readonly Indicator[],
  members: readonly Member<U>[],
  funding: Funding,
): MemberSum<U>[] {
  const rows = [...region, ...members.flatMap(({ indicators }) => indicators)];
  const years = new Set(rows.filter((row) => row.funding === funding).map(({ year }) => year));
  return [...years]
    .sort((a, b) => b - a)
    .flatMap((year) =>
      (['plan', 'actual'] as const).map((measure) => sumMembers(region, members, { year, funding, measure })),
    )
    .filter(({ printed, sum }) => printed || sum);
}

type SumPlace = { year: number; funding: Funding; measure: 'plan' | 'actual' };

function sumMembers<U extends Unit>(
  region: readonly Indicator[],
  members: readonly Member<U>[],
  { year, funding, measure }: SumPlace,
): MemberSum<U> {
  const ranking = rankUnits(members, { year, funding, by: measure });
  const sum = sumRanked(ranking, measure)?.operand ?? null;
  const whole = region.find((row) => row.year === year && row.funding === funding && row.period === 'FY');
  const printed = whole?.[measure] ?? null;
  const isLarger = printed !== null && sum !== null && isMore(sum, printed);
  const isOtherVersion = isLarger && [sum, printed].some(({ agreement }) => agreement === 'revised');
  return {
    year,
    measure,
    printed,
    sum,
    published: ranking.ranked.flatMap(({ area, indicator }) => {
      const operand = indicator[measure];
      return operand ? [{ area, operand }] : [];
    }),
    leftOut: ranking.leftOut.filter(({ reason }) => reason.code !== 'missing'),
    members: members.length,
    exceeds: isLarger && !isOtherVersion,
    isOtherVersion,
  };
}

function isMore(sum: Operand, printed: Operand): boolean {
  if (findBreakingCaveat(printed)) return false;
  const { high } = toOperandInterval(printed);
  return high !== null && toOperandInterval(sum).low.compare(high) > 0;
}
