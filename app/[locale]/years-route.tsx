import { SitePage } from '#components/layout/site-page.tsx';
import { formatYearTitle } from '#components/year/format-year-title.ts';
import { YearsBody } from '#components/year/years-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getYearsIndex } from '#lib/queries/get-years-index.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Params = Promise<{ locale: string }>;

/** Title and description of the list of years on one map. */
export async function createYearsMetadata(boundaries: Boundaries, params: Params) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'years');
  const path = toMapPath('/years', boundaries);
  return toPageMetadata({
    title: formatYearTitle(null, boundaries, locale),
    description: t('indexLead'),
    locale,
    path,
  });
}

/** All years on one map. */
export async function YearsRoute({ boundaries, params }: { boundaries: Boundaries; params: Params }) {
  const locale = toLocale((await params).locale);
  const page = await getYearsIndex(boundaries);
  return (
    <SitePage locale={locale} path={toMapPath('/years', boundaries)}>
      <YearsBody page={page} boundaries={boundaries} locale={locale} />
    </SitePage>
  );
}
