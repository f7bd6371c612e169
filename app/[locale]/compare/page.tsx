import { CompareBody } from '#components/compare/compare-body.tsx';
import { formatComparisonTitle } from '#components/compare/format-comparison.ts';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toComparePath } from '#lib/addresses/compare-address.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getCompareChoice, getComparePage } from '#lib/queries/get-compare-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = PageProps<'/[locale]/compare'>;

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'compare');
  const { query, chosen } = await getCompareChoice(await searchParams);
  const path = toComparePath(query);
  return toPageMetadata({
    title: formatComparisonTitle(query, chosen, locale),
    description: t('lead'),
    locale,
    path,
    isCombination: path !== '/compare',
  });
}

export default async function ComparePage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const page = await getComparePage(await searchParams);
  return (
    <SitePage locale={locale} path={toComparePath(page.query)}>
      <CompareBody page={page} locale={locale} />
    </SitePage>
  );
}
