import { z } from 'zod';
import { boundaries, fundings } from '#lib/domain/vocabulary.ts';
import { ids, usualChoice } from '#lib/http/page-parameter.ts';

export const compareMeasures = ['both', 'plan', 'actual', 'completion'] as const;
export const compareScales = ['vnd', 'index'] as const;

/** What /compare shows; the whole state of the page. */
export const CompareQuery = z.object({
  areas: ids(),
  funding: usualChoice(fundings),
  measure: usualChoice(compareMeasures),
  scale: usualChoice(compareScales),
  boundaries: usualChoice(boundaries),
});
export type CompareQuery = z.output<typeof CompareQuery>;

/** The address of the page in that state, without the language; what is as usual is left out. */
export function toComparePath(query: CompareQuery): string {
  const parameters = [
    ...(query.areas.length > 0 ? [`areas=${query.areas.join(',')}`] : []),
    ...(query.funding === fundings[0] ? [] : [`funding=${query.funding}`]),
    ...(query.measure === compareMeasures[0] ? [] : [`measure=${query.measure}`]),
    ...(query.scale === compareScales[0] ? [] : [`scale=${query.scale}`]),
    ...(query.boundaries === boundaries[0] ? [] : [`boundaries=${query.boundaries}`]),
  ];
  return parameters.length > 0 ? `/compare?${parameters.join('&')}` : '/compare';
}
