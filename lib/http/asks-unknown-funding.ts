import { fundings } from '#lib/domain/vocabulary.ts';

/** Prerendered pages of which one funding can be shown, without the language. */
const ofOneFunding = /^\/[^/]+\/(provinces|regions|years)\/[^/]+$/;

/** Whether a prerendered page is asked for a funding that does not exist; its script, which shows the funding, could not say so. */
export function asksUnknownFunding(pathname: string, query: URLSearchParams): boolean {
  const asked = query.get('funding');
  return !!asked && ofOneFunding.test(pathname) && !fundings.some((known) => known === asked);
}
