import type Fraction from 'fraction.js';
import { findBreakingCaveat } from './breaking-caveat.ts';
import { areAtOdds, type Cell, indexCells, toCellKey, toCells } from './cell.ts';
import type { Figure } from './figure.ts';
import { intervalsOverlap, toAmountInterval } from './interval.ts';
import { toOperandInterval } from './operand.ts';
import { isPart } from './part.ts';
import type { Caveat, Verdict } from './vocabulary.ts';

/** Why a total and a sum that differ are not compared: the parts belong to another version, whose own total is known or not; or a caveat that stands on one side only. */
export type TotalReason = { code: 'version'; total: Figure | null } | { code: 'caveat'; caveat: Caveat };

/**
 * A printed total beside the sum of the printed national and local amounts. `differenceVnd` is the total less the sum; `lowVnd` and `highVnd` bound the
 * sum by the rounding of its parts, whole đồng, rounded outwards. `unchecked` has a reason.
 */
export type TotalCheck = {
  total: Figure;
  national: Figure;
  local: Figure;
  verdict: Verdict;
  reason: TotalReason | null;
  sumVnd: bigint;
  lowVnd: bigint;
  highVnd: bigint | null;
  differenceVnd: bigint;
};

type Pair = { national: Figure; local: Figure };

/**
 * Checks every printed total of which both parts are printed too, of one year or several (DESIGN §3: 142,2 against 50,6 + 91,5 is consistent). Takes wholes only, and
 * national and local amounts of the same version: first those of the total's own source, then those of a source whose own total agrees with this one. Where
 * only those of another version are known it says so. Plans, actuals and estimates only. `cells` are those of the figures.
 */
export function checkTotals(
  figures: readonly Figure[],
  cells: readonly Cell[] = toCells(figures),
): TotalCheck[] {
  const byKey = indexCells(cells);
  const find = (total: Figure, funding: Figure['funding']) => {
    const cell = byKey.get(toCellKey({ ...total, funding }));
    return cell && !isPart(cell.shown) ? [cell.shown, ...cell.others] : [];
  };
  return figures
    .filter((figure) => figure.funding === 'total' && isMoneyOfYear(figure) && !isPart(figure))
    .flatMap((total) => {
      const [nationals, locals] = [find(total, 'national'), find(total, 'local')];
      const totals = find(total, 'total');
      const pair = pickPair(total, totals, listPairs(nationals, locals));
      return pair ? [compareTotal(total, totals, pair)] : [];
    });
}

function isMoneyOfYear({ measure }: Figure): boolean {
  return measure === 'plan' || measure === 'actual' || measure === 'estimate';
}

/** The pairs that one source prints, then the two shown ones. */
function listPairs(nationals: readonly Figure[], locals: readonly Figure[]): Pair[] {
  const bySource = Map.groupBy(locals, ({ source }) => source.id);
  const ofOneSource = nationals.flatMap((national) =>
    (bySource.get(national.source.id) ?? []).map((local) => ({ national, local })),
  );
  const [national, local] = [nationals[0], locals[0]];
  return national && local ? [...ofOneSource, { national, local }] : [];
}

/** From the nearest group that has a pair; in it one that adds up to the total, since a source may print parts of several versions. */
function pickPair(total: Figure, totals: readonly Figure[], pairs: readonly Pair[]): Pair | undefined {
  const agreeing = new Set(totals.filter((one) => !areAtOdds(one, total)).map(({ source }) => source.id));
  const groups = [
    pairs.filter((pair) => isOfSource(pair, total.source.id)),
    pairs.filter((pair) => isOfOneSource(pair) && agreeing.has(pair.national.source.id)),
    pairs,
  ];
  const nearest = groups.find((group) => group.length > 0) ?? [];
  return nearest.find((pair) => addsUp(total, pair)) ?? nearest[0];
}

function compareTotal(total: Figure, totals: readonly Figure[], pair: Pair): TotalCheck {
  const { national, local } = pair;
  const { low, high } = toSum(pair);
  const sumVnd = national.amountVnd + local.amountVnd;
  const isConsistent = addsUp(total, pair);
  const reason = isConsistent ? null : (findVersion(total, totals, pair) ?? findUnlike(total, pair));
  return {
    total,
    ...pair,
    verdict: isConsistent ? 'consistent' : reason ? 'unchecked' : 'differs',
    reason,
    sumVnd,
    lowVnd: toWholeVnd(low.floor()),
    highVnd: high && toWholeVnd(high.ceil()),
    differenceVnd: total.amountVnd - sumVnd,
  };
}

/**
 * That parts which do not add up to a total are of another version: their source prints another total, or, where no total tells, one of the amounts is marked as
 * revised. Null when they are of the same one.
 */
function findVersion(total: Figure, totals: readonly Figure[], pair: Pair): TotalReason | null {
  const isOwn = isOfSource(pair, total.source.id);
  const theirs = totals.filter(
    (one) => isOfOneSource(pair) && one.source.id === pair.national.source.id && one.id !== total.id,
  );
  const other = theirs.find((one) => areAtOdds(one, total) && (!isOwn || addsUp(one, pair)));
  if (other) return { code: 'version', total: other };
  if (isOwn || theirs.length > 0) return null;
  const isRevised = [total, pair.national, pair.local].some(({ caveats }) => caveats.includes('revised'));
  return isRevised ? { code: 'version', total: null } : null;
}

/** That the total is of something else than its parts: it may hold private capital, say, and they may not. */
function findUnlike(total: Figure, { national, local }: Pair): TotalReason | null {
  const [ofTotal, ofParts] = [
    findBreakingCaveat(total),
    findBreakingCaveat(national) ?? findBreakingCaveat(local),
  ];
  const caveat = ofTotal ?? ofParts;
  return caveat && ofTotal !== ofParts ? { code: 'caveat', caveat } : null;
}

function addsUp(total: Figure, pair: Pair): boolean {
  return intervalsOverlap(toAmountInterval(total), toSum(pair));
}

function toSum({ national, local }: Pair) {
  return toOperandInterval({ figures: [national, local] });
}

function isOfOneSource({ national, local }: Pair): boolean {
  return national.source.id === local.source.id;
}

function isOfSource(pair: Pair, source: string): boolean {
  return isOfOneSource(pair) && pair.national.source.id === source;
}

function toWholeVnd(value: Fraction): bigint {
  return value.s * value.n;
}
