import { z } from 'zod';
import { type CoverageFunding, coverageFundings } from '#lib/domain/coverage.ts';
import { usualChoice } from '#lib/http/page-parameter.ts';

/** The parameters of /coverage; all fundings together without one. */
export const CoverageQuery = z.object({ funding: usualChoice(coverageFundings) });

/** The address of the page for a funding, without the language. */
export function toCoveragePath(funding: CoverageFunding): string {
  return funding === 'any' ? '/coverage' : `/coverage?funding=${funding}`;
}
