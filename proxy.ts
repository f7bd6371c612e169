import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, toLocale } from '#i18n/locales.ts';
import { asksUnknownFunding } from '#lib/http/asks-unknown-funding.ts';
import { boundariesSegment, findMapVariant } from '#lib/http/map-variant.ts';
import { isKnownSlug } from '#lib/queries/known-slugs.ts';

/**
 * Answers unknown languages, areas, years, sources, bundles and fundings with the not-found page, and `?boundaries=2025` with the page of today's map;
 * everything else passes on untouched.
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
  if (variant) return rewrite(request, variant);
}

async function hasPage(section = '', slug = ''): Promise<boolean> {
  return section === '' || slug === '' || (await isKnownSlug(section, slug));
}

function rewrite(request: NextRequest, pathname: string): NextResponse {
  return NextResponse.rewrite(new URL(pathname, request.url));
}

/** Every address but those of programs and of files, so that no other first segment is taken for a language. */
export const config = {
  matcher:
    '/:locale((?!api/|data/|_next/|\\.well-known/|(?:healthz|readyz|feed\\.xml|version\\.json|llms\\.txt|robots\\.txt|sitemap\\.xml|icon\\.svg)$)[^/]+)/:rest*',
};
