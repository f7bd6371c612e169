import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, toLocale } from '#i18n/locales.ts';
import { asksUnknownFunding } from '#lib/http/asks-unknown-funding.ts';
import { boundariesSegment, findMapVariant } from '#lib/http/map-variant.ts';
import { createNoncePolicy } from '#lib/next-seams/content-security-policy.ts';
import { isKnownSlug } from '#lib/queries/known-slugs.ts';

/** Sections drawn at each request, since their content depends on the query string. */
const queried = ['checks', 'compare', 'search', 'coverage', 'map', 'changes'];

/**
 * Answers unknown languages, areas, years, sources, bundles and fundings with the not-found page, `?boundaries=2025` with the page of today's map, and gives
 * pages drawn at each request their security policy; everything else passes on untouched.
 */
export async function proxy(request: NextRequest) {
  const { pathname, searchParams } = request.nextUrl;
  const [, locale, section, slug, release] = pathname.split('/');
  const known =
    isLocale(locale) &&
    section !== boundariesSegment &&
    (await hasPage(section, slug)) &&
    (await hasPage(`${section}/${slug}`, release));
  const variant = known && findMapVariant(pathname, searchParams);
  if (!known || variant === 'unknown' || asksUnknownFunding(pathname, searchParams))
    return rewrite(request, `/${toLocale(locale)}/not-found-page`);
  if (section && (queried.includes(section) || isSourceList(section, slug) || isFigureList(section, release)))
    return passWithNonce(request);
  if (variant) return rewrite(request, variant);
}

/** The list of all sources, in pages; the page of one is prerendered. */
function isSourceList(section: string, slug = ''): boolean {
  return section === 'sources' && slug === '';
}

/** All figures of an area or a source, in pages. */
function isFigureList(section: string, part: string | undefined): boolean {
  return part === 'figures' && ['provinces', 'regions', 'sources'].includes(section);
}

async function hasPage(section = '', slug = ''): Promise<boolean> {
  return section === '' || slug === '' || (await isKnownSlug(section, slug));
}

function rewrite(request: NextRequest, pathname: string): NextResponse {
  return NextResponse.rewrite(new URL(pathname, request.url));
}

/** Next copies the nonce of the request's policy to its own scripts. */
function passWithNonce(request: NextRequest): NextResponse | undefined {
  if (process.env.NODE_ENV !== 'production') return;
  const policy = createNoncePolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Every address but those of programs and of files, so that no other first segment is taken for a language. */
export const config = {
  matcher:
    '/:locale((?!api/|data/|_next/|\\.well-known/|(?:healthz|readyz|feed\\.xml|version\\.json|robots\\.txt|sitemap\\.xml|icon\\.svg)$)[^/]+)/:rest*',
};
