import { notFound } from 'next/navigation';
import { SitePage } from '#components/layout/site-page.tsx';
import { formatYearLead } from '#components/year/format-year-lead.ts';
import { formatYearTitle } from '#components/year/format-year-title.ts';
import { YearBody } from '#components/year/year-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getYearPage } from '#lib/queries/get-year-page.ts';
import { listYears } from '#lib/queries/list-years.ts';

type Params = Promise<{ locale: string; year: string }>;

/** The years that are prerendered. */
export async function listYearParams(): Promise<{ year: string }[]> {
  return (await listYears()).map((year) => ({ year: String(year) }));
}

/** Title and description of a year's page on one map. */
export async function createYearMetadata(boundaries: Boundaries, params: Params) {
  const { locale: segment, year } = await params;
  const locale = toLocale(segment);
  const page = await getYearPage(Number(year), boundaries);
  if (!page) notFound();
  const path = toMapPath(`/years/${year}`, boundaries);
  return toPageMetadata({
    title: formatYearTitle(year, boundaries, locale),
    description: await formatYearLead(page, locale),
    locale,
    path,
    image: `/years/${year}`,
  });
}

/** One year across units, on one map; a year without yearly figures is not found. */
export async function YearRoute({ boundaries, params }: { boundaries: Boundaries; params: Params }) {
  const { locale: segment, year } = await params;
  const locale = toLocale(segment);
  const page = await getYearPage(Number(year), boundaries);
  if (!page) notFound();
  return (
    <SitePage locale={locale} path={toMapPath(`/years/${year}`, boundaries)}>
      <YearBody page={page} locale={locale} />
    </SitePage>
  );
}
