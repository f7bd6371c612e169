import { MapSwitch } from '#components/area/map-switch.tsx';
import { CitePage } from '#components/cite/cite-page.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import { PanelSwitch } from '#components/ui/panel-switch.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { type Boundaries, fundings } from '#lib/domain/vocabulary.ts';
import type { YearPage } from '#lib/queries/get-year-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { formatYearLead } from './format-year-lead.ts';
import { formatYearTitle } from './format-year-title.ts';
import { RegionYearTable } from './region-year-table.tsx';
import { YearDownloads } from './year-downloads.tsx';
import { YearMapSection } from './year-map-section.tsx';
import { YearPanel } from './year-panel.tsx';
import { YearSums } from './year-sums.tsx';

type Props = { page: YearPage; locale: Locale };

/** One year: what it comes to in a sentence, the nation and its regions, then the units of a map by rank and drawn, and sums. */
export async function YearBody({ page, locale }: Props) {
  const t = getTranslator(locale);
  const { year, boundaries, units, finishes, panels, sums, nation, map } = page;
  const title = formatYearTitle(year, boundaries, locale);
  const toPath = (other: Boundaries) => toMapPath(`/years/${year}`, other);
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{await formatYearLead(page, locale)}</p>
      <YearLinks page={page} locale={locale} />
      {finishes.length > 0 && (
        <section aria-label={t('years.regionsTitle')} className="mt-4">
          <RegionYearTable finishes={finishes} locale={locale} />
          {finishes.some(({ area }) => area.kind === 'region' && area.validFrom !== null) && (
            <p className="hint mt-2 max-w-3xl">{t('years.newRegionNote')}</p>
          )}
        </section>
      )}
      <PageSection id="rankings" title={t('years.rankings', { count: units })}>
        <MapSwitch locale={locale} toPath={toPath} current={boundaries} unitsToday={page.unitsToday} />
        <PanelSwitch
          name="funding"
          parameter="funding"
          legend={t('area.funding')}
          chosen={fundings.indexOf(page.fullest)}
          panels={fundings.map((funding) => ({
            value: funding,
            label: t(`vocabulary.funding.${funding}`),
            words: t(`selection.funding.${funding}`),
            content: (
              <YearPanel
                panel={panels[funding]}
                funding={funding}
                year={year}
                boundaries={boundaries}
                locale={locale}
              />
            ),
          }))}
        />
        <p className="hint mt-4 max-w-3xl">{t('years.rankingsNote')}</p>
      </PageSection>
      {map && <YearMapSection shown={map} locale={locale} />}
      <div className="mt-12">
        {sums.length > 0 && <YearSums sums={sums} units={units} nation={nation} locale={locale} />}
        <HowToRead page="year" locale={locale} />
      </div>
      <PageSection id="download" title={t('area.download')}>
        <YearDownloads year={String(year)} boundaries={boundaries} locale={locale} />
      </PageSection>
      <CitePage title={title} path={toPath(boundaries)} retrievedOn={page.retrievedOn} locale={locale} />
    </>
  );
}

/** The years before and after that have a page. */
function YearLinks({ page: { before, after, boundaries }, locale }: Props) {
  const t = getTranslator(locale, 'years');
  const links = [
    [before, 'before'],
    [after, 'after'],
  ] as const;
  return (
    <nav aria-label={t('others')}>
      <ul className="link-list">
        {links.map(
          ([other, key]) =>
            other !== null && (
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
