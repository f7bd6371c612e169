import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { SearchBody } from '#components/search/search-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/page-metadata.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

const path = '/search';
const longest = 200;

export async function generateMetadata({ params }: PageProps<'/[locale]/search'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'search' });
  return {
    ...toPageMetadata({ title: t('title'), description: t('hint'), locale, path }),
    robots: { index: false },
  };
}

export default async function SearchPage({ params, searchParams }: PageProps<'/[locale]/search'>) {
  const locale = toLocale((await params).locale);
  const asked = [(await searchParams).q ?? ''].flat()[0] ?? '';
  const query = asked.trim().slice(0, longest);
  const address = query ? `${path}?${new URLSearchParams({ q: query })}` : path;
  return (
    <SitePage locale={locale} path={address} query={query}>
      <SearchBody query={query} locale={locale} />
    </SitePage>
  );
}
