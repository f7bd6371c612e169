import { getTranslations } from 'next-intl/server';
import { MapSwitch } from '#components/area/map-switch.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { stoodAtStart } from '#lib/domain/ranking.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { listIndicators } from '#lib/queries/list-indicators.ts';
import { listYears } from '#lib/queries/list-years.ts';

import { formatYearTitle } from './format-year-title.ts';

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
export async function YearsIndex({ boundaries, params }: { boundaries: Boundaries; params: Params }) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale });
  const [years, units] = await Promise.all([listYears(), listIndicators(boundaries)]);
  const toPath = (map: Boundaries) => toMapPath('/years', map);
  const count = (year: number, has: (row: Indicator) => boolean) =>
    units.filter(
      ({ area, indicators }) =>
        (boundaries === '2025' || stoodAtStart(area, year)) &&
        indicators.some((row) => row.year === year && has(row)),
    ).length;
  return (
    <SitePage locale={locale} path={toPath(boundaries)}>
      <h1>{await formatYearTitle(null, boundaries, locale)}</h1>
      <p className="lead">{t('years.indexLead')}</p>
      <MapSwitch locale={locale} toPath={toPath} current={boundaries} />
      <div className="page-section">
        <DataTable
          caption={t('years.indexTitle')}
          rows={years.toReversed()}
          rowKey={String}
          columns={[
            {
              key: 'year',
              label: t('years.year'),
              cell: (year) => <a href={`/${locale}${toMapPath(`/years/${year}`, boundaries)}`}>{year}</a>,
            },
            {
              key: 'plan',
              label: t('years.withPlan'),
              numeric: true,
              cell: (year) => count(year, ({ plan }) => plan !== null),
            },
            {
              key: 'actual',
              label: t('years.withActual'),
              numeric: true,
              cell: (year) => count(year, ({ actual }) => actual !== null),
            },
            {
              key: 'completion',
              label: t('years.withCompletion'),
              numeric: true,
              cell: (year) => count(year, ({ completion }) => completion.state === 'ok'),
            },
          ]}
        />
      </div>
    </SitePage>
  );
}
