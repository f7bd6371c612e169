import { pickKnown } from '#components/filter/pick-known.ts';
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
  const read = {
    verdict: pickKnown(query.verdict, verdicts),
    region: pickKnown(query.region, known.regions),
    year: pickKnown(query.year, known.years.map(String)),
  };
  const wrong = Object.entries(read).flatMap(([name, { isWrong }]) => (isWrong ? name : []));
  const { verdict, region, year } = read;
  return { filters: { verdict: verdict.value, region: region.value, year: year.value }, wrong };
}

/** The address of the page narrowed so, without the language. */
export function toCheckPath(filters: CheckFilters): string {
  const asked = Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return asked.length > 0 ? `/checks?${new URLSearchParams(asked)}` : '/checks';
}
