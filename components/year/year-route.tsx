import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MapSwitch } from '#components/area/map-switch.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { getNation } from '#lib/queries/get-nation.ts';
import { listIndicators } from '#lib/queries/list-indicators.ts';
import { listYears } from '#lib/queries/list-years.ts';
import { formatYearTitle } from './format-year-title.ts';
import { YearBody } from './year-body.tsx';

type Params = Promise<{ locale: string; year: string }>;

/** The years that are prerendered. */
export async function listYearParams(): Promise<{ year: string }[]> {
  return (await listYears()).map((year) => ({ year: String(year) }));
}

/** Title and description of a year's page on one map. */
export async function createYearMetadata(boundaries: Boundaries, params: Params) {
  const { locale: segment, year } = await params;
  const locale = toLocale(segment);
  const t = await getTranslations({ locale, namespace: 'years' });
  const path = toMapPath(`/years/${year}`, boundaries);
  return toPageMetadata({
    title: await formatYearTitle(year, boundaries, locale),
    description: t('description', { year }),
    locale,
    path,
    image: `/years/${year}`,
  });
}

/** One year across units, on one map; a year without yearly figures is not found. */
export async function YearRoute({ boundaries, params }: { boundaries: Boundaries; params: Params }) {
  const { locale: segment, year } = await params;
  const locale = toLocale(segment);
  const years = await listYears();
  if (!years.includes(Number(year))) notFound();
  const [units, nation, { retrievedOn }] = await Promise.all([
    listIndicators(boundaries),
    getNation(),
    countDataset(),
  ]);
  const toPath = (map: Boundaries) => toMapPath(`/years/${year}`, map);
  return (
    <SitePage locale={locale} path={toPath(boundaries)}>
      <YearBody
        year={Number(year)}
        years={years}
        boundaries={boundaries}
        units={units}
        nation={nation}
        retrievedOn={retrievedOn}
        mapSwitch={<MapSwitch locale={locale} toPath={toPath} current={boundaries} />}
        locale={locale}
      />
    </SitePage>
  );
}
