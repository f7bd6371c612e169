import Fraction from 'fraction.js';
import type { Claim } from './figure.ts';
import { compareRecency, compareTrust } from './precedence.ts';
import type { Funding, Period } from './vocabulary.ts';

type CompletionPlace = { area: string; year: number; funding: Funding; period: Period };

/**
 * The completion that a source prints in percent of the same year's plan, to be shown "as printed" where none can be computed (DESIGN §3);
 * null when none is printed. An actual goes before an estimate; between several, the precedence of figures. Leaves out
 * percentages of several years, of other bases, and of contracted or assigned amounts, which are no completion.
 */
export function findPrintedCompletion(claims: readonly Claim[], place: CompletionPlace): Claim | null {
  const here = claims.filter((claim) => isCompletion(claim) && isAt(claim, place));
  return here.toSorted(compareClaims)[0] ?? null;
}

function isCompletion({ kind, base, measure }: Claim): boolean {
  return (
    kind === 'completion' && base === 'plan_same_year' && (measure === 'actual' || measure === 'estimate')
  );
}

function isAt(claim: Claim, { area, year, funding, period }: CompletionPlace): boolean {
  const sameYear = claim.yearFrom === year && claim.yearTo === year;
  return sameYear && claim.area === area && claim.funding === funding && claim.period === period;
}

function compareClaims(a: Claim, b: Claim): number {
  return (
    Number(a.measure === 'estimate') - Number(b.measure === 'estimate') ||
    compareTrust(a, b) ||
    new Fraction(a.stepPct).compare(b.stepPct) ||
    compareRecency(a, b)
  );
}
