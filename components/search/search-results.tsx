import { getTranslations } from 'next-intl/server';
import { UnitList } from '#components/area/unit-list.tsx';
import { SourceList } from '#components/source/source-list.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { SourceSummary } from '#lib/queries/get-source-page.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import type { Found } from '#lib/search/site-search.ts';
import { AreaTimes } from './area-times.tsx';

type Props = {
  found: Found;
  related: ReadonlyMap<string, AreaSummary>;
  sources: readonly SourceSummary[];
  locale: Locale;
};

/** What was found, by kind: areas with what they became, years, sources. */
export async function SearchResults({ found, related, sources, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const units = found.areas.flatMap((id) => related.get(id) ?? []);
  const documents = found.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return (
    <>
      {units.length > 0 && (
        <PageSection id="areas" title={t('areas', { count: units.length })}>
          <UnitList
            units={units}
            related={related}
            about={(area) => <AreaTimes area={area} related={related} locale={locale} />}
            locale={locale}
          />
        </PageSection>
      )}
      {found.years.length > 0 && (
        <PageSection id="years" title={t('years', { count: found.years.length })}>
          <ul className="link-list">
            {found.years.map((year) => (
              <li key={year}>
                <a href={`/${locale}/years/${year}`}>{t('year', { year: String(year) })}</a>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {documents.length > 0 && (
        <PageSection id="sources" title={t('sources', { count: documents.length })}>
          <SourceList sources={documents} locale={locale} />
        </PageSection>
      )}
    </>
  );
}
