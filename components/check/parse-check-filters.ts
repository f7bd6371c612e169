import { type Verdict, verdicts } from '#lib/domain/vocabulary.ts';

/** What the page of checks is narrowed to; null is everything. Ids of a region or the nation, a year in digits. */
export type CheckFilters = { verdict: Verdict | null; region: string | null; year: string | null };
type Query = Record<string, string | string[] | undefined>;

/**
 * Reads the query string of /checks; `wrong` names the parameters whose value does not exist. An empty value, as a form sends it, is
 * none; parameters of other names, as campaigns add them, are left alone.
 */
export function parseCheckFilters(
  query: Query,
  known: { regions: readonly string[]; years: readonly number[] },
): { filters: CheckFilters; wrong: string[] } {
  const verdict = pick(query.verdict, verdicts);
  const region = pick(query.region, known.regions);
  const year = pick(query.year, known.years.map(String));
  const read = { verdict, region, year };
  const wrong = Object.entries(read).flatMap(([name, value]) => (value === undefined ? name : []));
  return { filters: { verdict: verdict ?? null, region: region ?? null, year: year ?? null }, wrong };
}

/** The address of the page narrowed so, without the language. */
export function toCheckPath(filters: CheckFilters): string {
  const asked = Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return asked.length > 0 ? `/checks?${new URLSearchParams(asked)}` : '/checks';
}

/** The known value asked for, null for none, undefined for one that does not exist. */
function pick<Value extends string>(
  asked: string | string[] | undefined,
  known: readonly Value[],
): Value | null | undefined {
  if (asked === undefined || asked === '') return null;
  return known.find((value) => value === asked);
}
