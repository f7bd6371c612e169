import { getTranslations } from 'next-intl/server';
import { ChecksBody } from '#components/check/checks-body.tsx';
import { formatChecksTitle } from '#components/check/format-checks-title.ts';
import { parseCheckFilters, toCheckPath } from '#components/check/parse-check-filters.ts';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listChecks } from '#lib/queries/list-checks.ts';
import { listYears } from '#lib/queries/list-years.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/checks'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'checks' });
  const { filters, areas } = await readQuery(searchParams);
  const path = toCheckPath(filters);
  return toPageMetadata({
    title: await formatChecksTitle(filters, areas, locale),
    description: t('lead'),
    locale,
    path,
    isCombination: path !== '/checks',
  });
}

export default async function ChecksPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const [checks, { filters, wrong, areas, years }, { retrievedOn }] = await Promise.all([
    listChecks(),
    readQuery(searchParams),
    countDataset(),
  ]);
  return (
    <SitePage locale={locale} path={toCheckPath(filters)}>
      <ChecksBody
        checks={checks}
        areas={areas}
        years={years}
        filters={filters}
        wrong={wrong}
        retrievedOn={retrievedOn}
        locale={locale}
      />
    </SitePage>
  );
}

async function readQuery(searchParams: Props['searchParams']) {
  const query = await searchParams;
  const [areas, years] = await Promise.all([listAreas(), listYears()]);
  const regions = areas.filter(({ kind }) => kind === 'region' || kind === 'nation');
  const known = { regions: regions.map(({ id }) => id), years };
  return { ...parseCheckFilters(query, known), areas, years };
}
