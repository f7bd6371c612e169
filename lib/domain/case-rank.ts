/** How well something shows a rule: of two the first number that differs decides, the larger first. */
export type CaseRank = readonly number[];

/** Negative when `a` shows its rule better, 0 when both show it alike. */
export function compareRanks(a: CaseRank, b: CaseRank): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** The first of those of the highest rank; null when there is none. */
export function pickBest<One>(some: readonly One[], rank: (one: One) => CaseRank): One | null {
  let best: { one: One; rank: CaseRank } | null = null;
  for (const one of some) {
    const own = rank(one);
    if (best === null || compareRanks(own, best.rank) < 0) best = { one, rank: own };
  }
  return best === null ? null : best.one;
}
