import { getTranslations } from 'next-intl/server';
import { CitePage } from '#components/cite/cite-page.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import { disputeKinds } from '#lib/domain/disputed-cell.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import type { Checks } from '#lib/queries/list-checks.ts';
import { CheckCounts } from './check-counts.tsx';
import { CheckFilter } from './check-filter.tsx';
import { ClaimTable } from './claim-table.tsx';
import { DisputedCellTable } from './disputed-cell-table.tsx';
import { formatChecksTitle } from './format-checks-title.ts';
import { narrowChecks } from './narrow-checks.ts';
import { type CheckFilters, toCheckPath } from './parse-check-filters.ts';
import { TotalCheckTable } from './total-check-table.tsx';

type Props = {
  checks: Checks;
  areas: readonly AreaSummary[];
  years: readonly number[];
  filters: CheckFilters;
  wrong: readonly string[];
  /** The day of the data (ISO). */
  retrievedOn: string | null;
  locale: Locale;
};

/** The page of checks: counts, filter, percentages, totals, and cells that are printed more than once. */
export async function ChecksBody({ checks, areas, years, filters, wrong, retrievedOn, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks' });
  const title = await formatChecksTitle(filters, areas, locale);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const { claims, totals, cells } = narrowChecks(checks, areas, filters);
  const regions = areas.filter(({ kind }) => kind === 'region' || kind === 'nation');
  const apiFilters = toApiFilters(filters, regions);
  const { verdict: _, ...ofFigures } = apiFilters;
  const figures: Rest = { href: toSheetAddresses('figures', ofFigures, locale).xlsx, words: 'figures' };
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{t('lead')}</p>
      <HowToRead page="checks" locale={locale} />
      <CheckCounts checks={checks.claims} locale={locale} />
      <CheckFilter filters={filters} regions={regions} years={years.toReversed()} locale={locale} />
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
      {disputeKinds.map((kind) => {
        const rows = cells.filter((cell) => cell.kind === kind);
        const title = t(`agreement.${kind}`, { count: rows.length });
        return (
          <PageSection key={kind} id={kind} title={title} note={t(`agreementNote.${kind}`)}>
            {rows.length > 0 && (
              <DisputedCellTable caption={title} cells={rows} areas={byId} rest={figures} locale={locale} />
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
  { verdict, region, year }: CheckFilters,
  regions: readonly AreaSummary[],
): Record<string, string> {
  const isNation = regions.some(({ id, kind }) => id === region && kind === 'nation');
  const entries = Object.entries({ verdict, [isNation ? 'area' : 'region']: region, year });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
