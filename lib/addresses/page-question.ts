import { isLocale } from '#i18n/locales.ts';
import { isPagePath } from '#lib/http/is-page-path.ts';
import { toPath } from '#lib/http/judge-request.ts';
import { toKnownParameters } from './known-parameters.ts';

/**
 * The one form of all addresses that ask for the same page: path and the parameters that it reads, in the order of their names. Null for an
 * address whose answer is another for the same question (embeds, files, programs) or a redirect.
 */
export function toPageQuestion(target: string): string | null {
  const path = toPath(target);
  const [, locale, ...rest] = path.split('/');
  if (!isLocale(locale) || rest.includes('') || rest[0] === 'embed' || !isPagePath(path)) return null;
  const query = toKnownParameters(rest.join('/'), new URL(target, 'http://n').searchParams);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** What the start script asks for: the payload of that name, of the page of that question (docs/decisions/0068). Null for an address that names none. */
export function toPayloadQuestion(target: string): { question: string; name: string } | null {
  const address = new URL(target, 'http://n');
  const name = address.searchParams.get('_rsc');
  address.searchParams.delete('_rsc');
  const question = name ? toPageQuestion(address.pathname + address.search) : null;
  return name && question !== null ? { question, name } : null;
}
