import { getTranslations } from 'next-intl/server';
import { ChecksBody } from '#components/check/checks-body.tsx';
import { formatChecksTitle } from '#components/check/format-checks-title.ts';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toCheckPath } from '#lib/addresses/checks-address.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getCheckChoice, getChecksPage } from '#lib/queries/get-checks-page.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/checks'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'checks' });
  const { filters, regions } = await getCheckChoice(await searchParams);
  const path = toCheckPath(filters);
  return toPageMetadata({
    title: await formatChecksTitle(filters, regions, locale),
    description: t('lead'),
    locale,
    path,
    isCombination: path !== '/checks',
  });
}

export default async function ChecksPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const page = await getChecksPage(await searchParams);
  return (
    <SitePage locale={locale} path={toCheckPath(page.filters)}>
      <ChecksBody page={page} locale={locale} />
    </SitePage>
  );
}
