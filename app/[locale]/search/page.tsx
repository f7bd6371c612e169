import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { SearchBody } from '#components/search/search-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

const path = '/search';
const longest = 200;

export async function generateMetadata({ params, searchParams }: PageProps<'/[locale]/search'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'search' });
  const query = await readQuery(searchParams);
  const title = query ? t('resultsFor', { query }) : t('title');
  return toPageMetadata({ title, description: t('hint'), locale, path, isCombination: true });
}

export default async function SearchPage({ params, searchParams }: PageProps<'/[locale]/search'>) {
  const locale = toLocale((await params).locale);
  const query = await readQuery(searchParams);
  const address = query ? `${path}?${new URLSearchParams({ q: query })}` : path;
  return (
    <SitePage locale={locale} path={address} query={query}>
      <SearchBody query={query} locale={locale} />
    </SitePage>
  );
}

async function readQuery(searchParams: PageProps<'/[locale]/search'>['searchParams']): Promise<string> {
  const asked = [(await searchParams).q ?? ''].flat()[0] ?? '';
  return asked.trim().slice(0, longest);
}
