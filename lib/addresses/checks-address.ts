import { z } from 'zod';
import { verdicts } from '#lib/domain/vocabulary.ts';
import { choice } from '#lib/http/page-parameter.ts';

/** The parameters of /checks: what the page is narrowed to; null is everything. `regions` are the ids of regions and the nation, a year is in digits. */
export function toCheckParameters({
  regions,
  years,
}: {
  regions: readonly string[];
  years: readonly number[];
}) {
  return z.object({ verdict: choice(verdicts), region: choice(regions), year: choice(years.map(String)) });
}
export type CheckFilters = z.output<ReturnType<typeof toCheckParameters>>;

/** The address of the page narrowed so, without the language. */
export function toCheckPath(filters: CheckFilters): string {
  const asked = Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return asked.length > 0 ? `/checks?${new URLSearchParams(asked)}` : '/checks';
}
