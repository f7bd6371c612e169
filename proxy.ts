import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, toLocale } from '#i18n/locales.ts';
import { isKnownSlug } from '#lib/queries/known-slugs.ts';

/** Answers unknown languages, areas and sources with the not-found page; everything else passes on untouched. */
export async function proxy(request: NextRequest) {
  const [, locale, section, slug] = request.nextUrl.pathname.split('/');
  const known = isLocale(locale) && (!section || !slug || (await isKnownSlug(section, slug)));
  if (!known) return NextResponse.rewrite(new URL(`/${toLocale(locale)}/not-found-page`, request.url));
}

export const config = {
  matcher: '/:locale((?!api/|_next/|healthz$|readyz$|version(?:.json)?$)[^./]+)/:rest*',
};
