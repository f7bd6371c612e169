import { pickKnown } from '#components/filter/pick-known.ts';
import { type Boundaries, boundaries, type Funding, fundings } from '#lib/domain/vocabulary.ts';

export const compareMeasures = ['both', 'plan', 'actual', 'completion'] as const;
export const compareScales = ['vnd', 'index'] as const;
export const mostCompared = 6;

/** What /compare shows; the whole state of the page. */
export type CompareQuery = {
  areas: readonly string[];
  funding: Funding;
  measure: (typeof compareMeasures)[number];
  scale: (typeof compareScales)[number];
  boundaries: Boundaries;
};
type Query = Record<string, string | string[] | undefined>;

/** What was asked for and can't be: parameters with a wrong value, unknown areas, areas that today's map lacks, areas beyond the sixth. */
export type CompareProblems = { wrong: string[]; unknown: string[]; offMap: string[]; tooMany: string[] };

/** The ids of all areas, and of the units of today's map. */
type Known = { areas: readonly string[]; today: readonly string[] };

/**
 * Reads the query string of /compare; areas may be repeated or separated by commas, empty ones (as a form sends them) are none, the same one twice counts
 * once. On today's map only its units can be compared. Parameters of other names are left alone.
 */
export function parseCompareQuery(
  query: Query,
  known: Known,
): { query: CompareQuery; problems: CompareProblems } {
  const asked = [...new Set(toList(query.areas).flatMap((value) => value.split(',')))].filter(Boolean);
  const wrong: string[] = [];
  const pick = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value => {
    const { value, isWrong } = pickKnown(query[name], values);
    if (isWrong) wrong.push(name);
    return value ?? values[0];
  };
  const map = pick('boundaries', boundaries);
  const standing = asked.filter((id) => (map === '2025' ? known.today : known.areas).includes(id));
  const read = {
    areas: standing.slice(0, mostCompared),
    funding: pick('funding', fundings),
    measure: pick('measure', compareMeasures),
    scale: pick('scale', compareScales),
    boundaries: map,
  };
  const unknown = asked.filter((id) => !known.areas.includes(id));
  const offMap = asked.filter((id) => !unknown.includes(id) && !standing.includes(id));
  return { query: read, problems: { wrong, unknown, offMap, tooMany: standing.slice(mostCompared) } };
}

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

function toList(value: string | string[] | undefined): string[] {
  return [value ?? []].flat();
}
