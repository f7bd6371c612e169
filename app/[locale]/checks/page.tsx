import { getTranslations } from 'next-intl/server';
import { ChecksBody } from '#components/check/checks-body.tsx';
import { parseCheckFilters, toCheckPath } from '#components/check/parse-check-filters.ts';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/page-metadata.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listChecks } from '#lib/queries/list-checks.ts';
import { listYears } from '#lib/queries/list-years.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

const path = '/checks';

export async function generateMetadata({ params }: PageProps<'/[locale]/checks'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'checks' });
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path });
}

export default async function ChecksPage({ params, searchParams }: PageProps<'/[locale]/checks'>) {
  const locale = toLocale((await params).locale);
  const query = await searchParams;
  const [checks, areas, years] = await Promise.all([listChecks(), listAreas(), listYears()]);
  const regions = areas.filter(({ kind }) => kind === 'region' || kind === 'nation');
  const known = { regions: regions.map(({ id }) => id), years };
  const { filters, wrong } = parseCheckFilters(query, known);
  return (
    <SitePage locale={locale} path={toCheckPath(filters)}>
      <ChecksBody
        checks={checks}
        areas={areas}
        years={years}
        filters={filters}
        wrong={wrong}
        locale={locale}
      />
    </SitePage>
  );
}
