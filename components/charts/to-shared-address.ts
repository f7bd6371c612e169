import { isTracking } from '#lib/http/tracking-parameters.ts';

/** The full address that is given on: `address` as seen from the page, with the year that is chosen in a chart, without what followed the reader here. */
export function toSharedAddress(address: string, page: string, year?: string): string {
  const shared = new URL(address, page);
  for (const name of [...shared.searchParams.keys()].filter(isTracking)) shared.searchParams.delete(name);
  if (year) shared.searchParams.set('year', year);
  return shared.href;
}
