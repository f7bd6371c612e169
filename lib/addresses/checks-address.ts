import { z } from 'zod';
import type { Locale } from '#i18n/locales.ts';
import { checkListNames } from '#lib/domain/check-list.ts';
import { toPagePath } from '#lib/domain/paging.ts';
import { verdicts } from '#lib/domain/vocabulary.ts';
import { choice, oneText, usualChoice } from '#lib/http/page-parameter.ts';

/**
 * The parameters of /checks: what the page is narrowed to, null is everything; the list that it shows; and the id of a printed percentage whose page of
 * the list is asked for. `regions` are the ids of regions and the nation, a year is in digits.
 */
export function toCheckParameters({
  regions,
  years,
}: {
  regions: readonly string[];
  years: readonly number[];
}) {
  return z.object({
    list: usualChoice(checkListNames),
    verdict: choice(verdicts),
    region: choice(regions),
    year: choice(years.map(String)),
    claim: oneText(),
  });
}
export type CheckFilters = z.output<ReturnType<typeof toCheckParameters>>;

/** The address of the page narrowed so, without the language; of a later page of the list when its number is given. */
export function toCheckPath(filters: Partial<CheckFilters>, page = 1): string {
  const asked = Object.entries(filters).flatMap(([name, value]) =>
    value && value !== checkListNames[0] ? [[name, value]] : [],
  );
  return toPagePath(asked.length > 0 ? `/checks?${new URLSearchParams(asked)}` : '/checks', page);
}

/** The address of one printed percentage's check in one language, on whatever page of the list it stands. */
export function toClaimCheckAddress(claim: { id: string }, locale: Locale): string {
  return `/${locale}${toCheckPath({ claim: claim.id })}#${claim.id}`;
}
