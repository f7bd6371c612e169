import { CoverageBody } from '#components/coverage/coverage-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toCoveragePath } from '#lib/addresses/coverage-address.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getCoveragePage, readCoverageFunding } from '#lib/queries/get-coverage-page.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/coverage'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'coverage');
  const { funding } = readCoverageFunding(await searchParams);
  const path = toCoveragePath(funding);
  return toPageMetadata({
    title: addSelection(t('title'), formatSelection({ funding }, locale)),
    description: t('description'),
    locale,
    path,
    isCombination: path !== '/coverage',
  });
}

export default async function CoveragePage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const page = await getCoveragePage(await searchParams);
  return (
    <SitePage locale={locale} path={toCoveragePath(page.funding)}>
      <CoverageBody page={page} locale={locale} />
    </SitePage>
  );
}
