import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CitePage } from '#components/cite/cite-page.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import { PanelSwitch } from '#components/ui/panel-switch.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { stoodAtStart } from '#lib/domain/ranking.ts';
import { type Boundaries, type Funding, fundings } from '#lib/domain/vocabulary.ts';
import type { AreaIndicators } from '#lib/queries/list-indicators.ts';
import { formatYearTitle } from './format-year-title.ts';
import { YearDownloads } from './year-downloads.tsx';
import { YearMapSection } from './year-map-section.tsx';
import { YearPanel } from './year-panel.tsx';

type Props = {
  year: number;
  /** The years that have a page, ascending. */
  years: readonly number[];
  boundaries: Boundaries;
  units: readonly AreaIndicators[];
  nation: AreaIndicators | null;
  /** The day of the data (ISO). */
  retrievedOn: string | null;
  mapSwitch: ReactNode;
  locale: Locale;
};

/** One year across the units of a map: rankings, who is left out of them and why, and sums, by funding. */
export async function YearBody({
  year,
  years,
  boundaries,
  units,
  nation,
  retrievedOn,
  mapSwitch,
  locale,
}: Props) {
  const t = await getTranslations({ locale });
  const onMap = units.filter(({ area }) => boundaries === '2025' || stoodAtStart(area, year));
  const known = (funding: Funding) =>
    onMap.filter(({ indicators }) => indicators.some((row) => row.year === year && row.funding === funding))
      .length;
  const counts = fundings.map(known);
  const title = await formatYearTitle(year, boundaries, locale);
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{t('years.lead', { count: onMap.length })}</p>
      <YearLinks year={year} years={years} boundaries={boundaries} locale={locale} />
      {mapSwitch}
      <HowToRead page="year" locale={locale} />
      <PageSection id="rankings" title={t('years.rankings')} note={t('years.rankingsNote')}>
        <PanelSwitch
          name="funding"
          parameter="funding"
          legend={t('area.funding')}
          chosen={counts.indexOf(Math.max(...counts))}
          panels={fundings.map((funding) => ({
            value: funding,
            label: t(`vocabulary.funding.${funding}`),
            words: t(`selection.funding.${funding}`),
            content: (
              <YearPanel year={year} funding={funding} units={onMap} nation={nation} locale={locale} />
            ),
          }))}
        />
      </PageSection>
      <YearMapSection year={year} boundaries={boundaries} locale={locale} />
      <PageSection id="download" title={t('area.download')}>
        <YearDownloads year={String(year)} boundaries={boundaries} locale={locale} />
      </PageSection>
      <CitePage
        title={title}
        path={toMapPath(`/years/${year}`, boundaries)}
        retrievedOn={retrievedOn}
        locale={locale}
      />
    </>
  );
}

/** The years before and after that have a page. */
async function YearLinks({
  year,
  years,
  boundaries,
  locale,
}: Pick<Props, 'year' | 'years' | 'boundaries' | 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'years' });
  const at = years.indexOf(year);
  const links = [
    [years[at - 1], 'before'],
    [years[at + 1], 'after'],
  ] as const;
  return (
    <nav aria-label={t('others')}>
      <ul className="link-list">
        {links.map(
          ([other, key]) =>
            other !== undefined && (
              <li key={key}>
                <a href={`/${locale}${toMapPath(`/years/${other}`, boundaries)}`}>
                  {t(key, { year: String(other) })}
                </a>
              </li>
            ),
        )}
        <li>
          <a href={`/${locale}${toMapPath('/years', boundaries)}`}>{t('all')}</a>
        </li>
      </ul>
    </nav>
  );
}
