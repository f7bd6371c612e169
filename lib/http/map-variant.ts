import { boundaries } from '#lib/domain/vocabulary.ts';

/** The folder under /[locale] whose pages show today's map; readers reach them by `?boundaries=2025` only. */
export const boundariesSegment = 'boundaries-2025';

/** Pages that exist for both maps, without the language. */
const onBothMaps = /^\/(provinces|years(\/\d{4})?)$/;

/**
 * The prerendered page that `?boundaries=` asks for: its path for today's map, null for the map as reported (the page's own) and for pages
 * of one map only, `unknown` for a value that does not exist.
 */
export function findMapVariant(pathname: string, query: URLSearchParams): string | 'unknown' | null {
  const [, locale = '', ...rest] = pathname.split('/');
  const path = `/${rest.join('/')}`;
  const asked = query.get('boundaries');
  if (asked === null || !onBothMaps.test(path)) return null;
  if (!boundaries.some((known) => known === asked)) return 'unknown';
  return asked === '2025' ? `/${locale}/${boundariesSegment}${path}` : null;
}
