import { z } from 'zod';
import { boundaries, type Funding, fundings } from '#lib/domain/vocabulary.ts';
import { choice, ids, usualChoice } from '#lib/http/page-parameter.ts';

export const compareMeasures = ['both', 'plan', 'actual', 'completion'] as const;
export const compareScales = ['vnd', 'index'] as const;

/** What a comparison shows; the whole state of the page. */
export const CompareQuery = z.object({
  areas: ids(),
  funding: usualChoice(fundings),
  measure: usualChoice(compareMeasures),
  scale: usualChoice(compareScales),
  boundaries: usualChoice(boundaries),
});
export type CompareQuery = z.output<typeof CompareQuery>;

/** What an address of /compare asks for: where it names no funding, the data chooses one. */
export const AskedComparison = CompareQuery.extend({ funding: choice(fundings) });
/** A comparison whose funding may be left to the data. */
export type OpenComparison = Omit<CompareQuery, 'funding'> & { funding: Funding | null };

/** The address of the page in that state, without the language; what is as usual is left out, a funding only where it is left to the data or nothing is compared. */
export function toComparePath(query: OpenComparison): string {
  const isFundingOpen = query.funding === null || (query.areas.length === 0 && query.funding === fundings[0]);
  const parameters = [
    ...(query.areas.length > 0 ? [`areas=${query.areas.join(',')}`] : []),
    ...(isFundingOpen ? [] : [`funding=${query.funding}`]),
    ...(query.measure === compareMeasures[0] ? [] : [`measure=${query.measure}`]),
    ...(query.scale === compareScales[0] ? [] : [`scale=${query.scale}`]),
    ...(query.boundaries === boundaries[0] ? [] : [`boundaries=${query.boundaries}`]),
  ];
  return parameters.length > 0 ? `/compare?${parameters.join('&')}` : '/compare';
}
