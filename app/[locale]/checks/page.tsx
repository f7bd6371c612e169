import { ChecksBody } from '#components/check/checks-body.tsx';
import { formatChecksTitle } from '#components/check/format-checks-title.ts';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toCheckPath } from '#lib/addresses/checks-address.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getChecksPage } from '#lib/queries/get-checks-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/checks'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale);
  const { filters, regions, paging } = await getChecksPage(await searchParams);
  const path = toCheckPath(filters, filters.claim ? 1 : paging.page);
  const title = formatChecksTitle(filters, regions, locale);
  const { page, pages } = paging;
  return toPageMetadata({
    title: page === 1 ? title : `${title} (${t('paging.here', { page, pages })})`,
    description: t('checks.description'),
    locale,
    path,
    isCombination: path !== '/checks',
    feed: { followed: { kind: 'checks' }, title: t('feed.checksTitle') },
  });
}

export default async function ChecksPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const page = await getChecksPage(await searchParams);
  const { filters, paging } = page;
  return (
    <SitePage locale={locale} path={toCheckPath(filters, filters.claim ? 1 : paging.page)}>
      <ChecksBody page={page} locale={locale} />
    </SitePage>
  );
}
