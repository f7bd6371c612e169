import { pickKnown } from '#components/filter/pick-known.ts';
import { type CoverageFunding, coverageFundings } from '#lib/domain/coverage.ts';

/** The funding that the query string of /coverage asks for, all together without one; `isWrong` when it does not exist. */
export function parseCoverageFunding(asked: string | string[] | undefined): {
  funding: CoverageFunding;
  isWrong: boolean;
} {
  const { value, isWrong } = pickKnown(asked, coverageFundings);
  return { funding: value ?? 'any', isWrong };
}

/** The address of the page for a funding, without the language. */
export function toCoveragePath(funding: CoverageFunding): string {
  return funding === 'any' ? '/coverage' : `/coverage?funding=${funding}`;
}
