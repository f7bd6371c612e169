import type { ClaimCheck } from './claim-check.ts';
import type { Claim } from './figure.ts';

/** What a release did to the check of one printed percentage: it came with the percentage, went with it, or has another verdict. */
export type VerdictChange = { claim: Claim } & (
  | { kind: 'came'; before: null; after: ClaimCheck }
  | { kind: 'went'; before: ClaimCheck; after: null }
  | { kind: 'changed'; before: ClaimCheck; after: ClaimCheck }
);

/**
 * The percentages whose verdict differs between two states of the data, by their lasting ids: those that are there afterwards in their order, then those that
 * went. One whose printed value or amounts changed without another verdict is not told.
 */
export function compareVerdicts(
  before: readonly ClaimCheck[],
  after: readonly ClaimCheck[],
): VerdictChange[] {
  const old = new Map(before.map((check) => [check.claim.id, check]));
  const kept = new Set(after.map(({ claim }) => claim.id));
  return [
    ...after.flatMap((check): VerdictChange[] => toChange(old.get(check.claim.id), check)),
    ...before
      .filter(({ claim }) => !kept.has(claim.id))
      .map((check) => ({ claim: check.claim, kind: 'went' as const, before: check, after: null })),
  ];
}

function toChange(before: ClaimCheck | undefined, after: ClaimCheck): VerdictChange[] {
  const { claim } = after;
  if (!before) return [{ claim, kind: 'came', before: null, after }];
  return before.verdict === after.verdict ? [] : [{ claim, kind: 'changed', before, after }];
}
