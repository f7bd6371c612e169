import { UnitList } from '#components/area/unit-list.tsx';
import { SourceList } from '#components/source/source-list.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import type { SourceSummary } from '#lib/queries/list-sources.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AreaTimes } from './area-times.tsx';

type Props = {
  areas: readonly AreaSummary[];
  years: readonly number[];
  sources: readonly SourceSummary[];
  /** Areas that those found name, by id. */
  related: ReadonlyMap<string, AreaSummary>;
  locale: Locale;
};

/** What was found, by kind: areas with what they became, years, sources. */
export function SearchResults({ areas, years, sources, related, locale }: Props) {
  const t = getTranslator(locale, 'search');
  return (
    <>
      {areas.length > 0 && (
        <PageSection id="areas" title={t('areas', { count: areas.length })}>
          <UnitList
            units={areas}
            related={related}
            about={(area) => <AreaTimes area={area} related={related} locale={locale} />}
            locale={locale}
          />
        </PageSection>
      )}
      {years.length > 0 && (
        <PageSection id="years" title={t('years', { count: years.length })}>
          <ul className="link-list">
            {years.map((year) => (
              <li key={year}>
                <a href={`/${locale}/years/${year}`}>{t('year', { year: String(year) })}</a>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {sources.length > 0 && (
        <PageSection id="sources" title={t('sources', { count: sources.length })}>
          <SourceList sources={sources} locale={locale} />
        </PageSection>
      )}
    </>
  );
}
