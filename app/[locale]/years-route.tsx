import { getTranslations } from 'next-intl/server';
import { MapSwitch } from '#components/area/map-switch.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { formatYearTitle } from '#components/year/format-year-title.ts';
import { toLocale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getYearsIndex } from '#lib/queries/get-years-index.ts';

type Params = Promise<{ locale: string }>;

/** Title and description of the list of years on one map. */
export async function createYearsMetadata(boundaries: Boundaries, params: Params) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'years' });
  const path = toMapPath('/years', boundaries);
  return toPageMetadata({
    title: await formatYearTitle(null, boundaries, locale),
    description: t('indexLead'),
    locale,
    path,
  });
}

/** All years, newest first, with how many units have a plan, an actual and a completion of whichever funding. */
export async function YearsRoute({ boundaries, params }: { boundaries: Boundaries; params: Params }) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale });
  const { years, unitsToday } = await getYearsIndex(boundaries);
  const toPath = (map: Boundaries) => toMapPath('/years', map);
  return (
    <SitePage locale={locale} path={toPath(boundaries)}>
      <h1>{await formatYearTitle(null, boundaries, locale)}</h1>
      <p className="lead">{t('years.indexLead')}</p>
      <MapSwitch locale={locale} toPath={toPath} current={boundaries} unitsToday={unitsToday} />
      <div className="page-section">
        <DataTable
          caption={t('years.indexTitle')}
          rows={years}
          rowKey={({ year }) => String(year)}
          columns={[
            {
              key: 'year',
              label: t('years.year'),
              cell: ({ year }) => <a href={`/${locale}${toMapPath(`/years/${year}`, boundaries)}`}>{year}</a>,
            },
            {
              key: 'plan',
              label: t('years.withPlan'),
              numeric: true,
              cell: ({ plan }) => plan,
            },
            {
              key: 'actual',
              label: t('years.withActual'),
              numeric: true,
              cell: ({ actual }) => actual,
            },
            {
              key: 'completion',
              label: t('years.withCompletion'),
              numeric: true,
              cell: ({ completion }) => completion,
            },
          ]}
        />
      </div>
    </SitePage>
  );
}
