import { isLocale } from '#i18n/locales.ts';
import { isPagePath } from './is-page-path.ts';
import { toPath } from './judge-request.ts';
import { dropTracking } from './tracking-parameters.ts';

/**
 * The one form of all addresses that ask for the same page: path and parameters in the order of their names, without what only follows readers. Null for an
 * address whose answer is another for the same question (embeds, files, programs) or a redirect.
 */
export function toPageQuestion(target: string): string | null {
  const path = toPath(target);
  const [, locale, ...rest] = path.split('/');
  if (!isLocale(locale) || rest.includes('') || rest[0] === 'embed' || !isPagePath(path)) return null;
  const query = dropTracking(new URL(target, 'http://n').searchParams);
  query.sort();
  return query.size > 0 ? `${path}?${query}` : path;
}
