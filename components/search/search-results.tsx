import { getTranslations } from 'next-intl/server';
import { UnitList } from '#components/area/unit-list.tsx';
import { SourceList } from '#components/source/source-list.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Found } from '#lib/domain/site-search.ts';
import { createFormat } from '#lib/format.ts';
import { formatAreaName } from '#lib/format-area-name.ts';
import type { SourceSummary } from '#lib/queries/get-source-page.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';

type Props = {
  query: string;
  found: Found;
  areas: readonly AreaSummary[];
  sources: readonly SourceSummary[];
  locale: Locale;
};

/** What was found, by kind: areas with what they became, years, sources; or how to search. */
export async function SearchResults({ query, found, areas, sources, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const related = new Map(areas.map((area) => [area.id, area]));
  const units = found.areas.flatMap((id) => related.get(id) ?? []);
  const documents = found.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const count = units.length + documents.length + found.years.length;
  if (count === 0) return <p className="lead">{query ? t('nothing') : t('hint')}</p>;
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

/** When an area stood, what it belongs to today, and how much is known of it. */
async function AreaTimes({
  area,
  related,
  locale,
}: {
  area: AreaSummary;
  related: ReadonlyMap<string, AreaSummary>;
  locale: Locale;
}) {
  const t = await getTranslations({ locale });
  const format = createFormat(locale);
  const successors = area.successors.flatMap((id) => related.get(id) ?? []);
  const names = new Intl.ListFormat(locale).format(successors.map((one) => formatAreaName(one, locale)));
  return [
    area.validTo ? t('search.until', { date: format.date(area.validTo) }) : [],
    area.validFrom ? t('search.since', { date: format.date(area.validFrom) }) : [],
    names ? t('search.today', { names }) : [],
    t('provinces.figureCount', { count: area.figureCount }),
  ]
    .flat()
    .join('; ');
}
