import { getTranslations } from 'next-intl/server';
import { CitePage } from '#components/cite/cite-page.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import { toCheckPath } from '#lib/addresses/checks-address.ts';
import type { ChecksPage } from '#lib/queries/get-checks-page.ts';
import { CheckCounts } from './check-counts.tsx';
import { CheckFilter } from './check-filter.tsx';
import { ClaimTable } from './claim-table.tsx';
import { DisputedCellTable } from './disputed-cell-table.tsx';
import { formatChecksTitle } from './format-checks-title.ts';
import { TotalCheckTable } from './total-check-table.tsx';

type Props = { page: ChecksPage; locale: Locale };

/** The page of checks: counts, filter, percentages, totals, and cells that are printed more than once. */
export async function ChecksBody({ page, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks' });
  const { filters, wrong, areas, regions, years, counts, claims, totals, disputed, retrievedOn } = page;
  const title = await formatChecksTitle(filters, regions, locale);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const apiFilters = toApiFilters(filters, regions);
  const { verdict: _, ...ofFigures } = apiFilters;
  const figures: Rest = { href: toSheetAddresses('figures', ofFigures, locale).xlsx, words: 'figures' };
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{t('lead')}</p>
      <HowToRead page="checks" locale={locale} />
      <CheckCounts counts={counts} locale={locale} />
      <CheckFilter filters={filters} regions={regions} years={years} locale={locale} />
      {wrong.map((name) => (
        <p key={name} role="alert" className="notice">
          {t('wrongFilter', { name })}
        </p>
      ))}
      <PageSection id="claims" title={t('claims', { count: claims.length })} note={t('claimsNote')}>
        {claims.length > 0 && (
          <ClaimTable
            checks={claims}
            areas={areas}
            namesArea
            rest={{ href: toSheetAddresses('claims', apiFilters, locale).xlsx, words: 'xlsx' }}
            locale={locale}
          />
        )}
        <p className="mt-4">
          <SheetLinks
            table="claims"
            filters={apiFilters}
            label={t('download', { count: claims.length })}
            locale={locale}
          />
        </p>
      </PageSection>
      <PageSection id="totals" title={t('totalsCount', { count: totals.length })} note={t('totalsNote')}>
        {totals.length > 0 && <TotalCheckTable checks={totals} areas={byId} rest={figures} locale={locale} />}
      </PageSection>
      {disputed.map(({ kind, cells }) => {
        const title = t(`agreement.${kind}`, { count: cells.length });
        return (
          <PageSection key={kind} id={kind} title={title} note={t(`agreementNote.${kind}`)}>
            {cells.length > 0 && (
              <DisputedCellTable caption={title} cells={cells} areas={byId} rest={figures} locale={locale} />
            )}
          </PageSection>
        );
      })}
      <CitePage title={title} path={toCheckPath(filters)} retrievedOn={retrievedOn} locale={locale} />
    </>
  );
}

/** The page's filters as those of the API, where the nation is no region. */
function toApiFilters(
  { verdict, region, year }: ChecksPage['filters'],
  regions: ChecksPage['regions'],
): Record<string, string> {
  const isNation = regions.some(({ id, kind }) => id === region && kind === 'nation');
  const entries = Object.entries({ verdict, [isNation ? 'area' : 'region']: region, year });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
