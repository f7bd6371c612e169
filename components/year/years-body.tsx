import { MapSwitch } from '#components/area/map-switch.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { YearsIndex } from '#lib/queries/get-years-index.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FinishTable } from './finish-table.tsx';
import { formatYearTitle } from './format-year-title.ts';
import { YearCountsTable } from './year-counts-table.tsx';

type Props = { page: YearsIndex; boundaries: Boundaries; locale: Locale };

/** All years: how the nation and its regions finished each, then of how many units what is known. */
export function YearsBody({ page, boundaries, locale }: Props) {
  const t = getTranslator(locale, 'years');
  const toPath = (map: Boundaries) => toMapPath('/years', map);
  return (
    <>
      <h1>{formatYearTitle(null, boundaries, locale)}</h1>
      <p className="lead">{t('indexLead')}</p>
      <div className="mt-4">
        <FinishTable table={page.finishes} boundaries={boundaries} locale={locale} />
        <p className="hint mt-2 max-w-3xl">
          {t('bestNote')} {t('newRegionNote')}
        </p>
      </div>
      <PageSection id="units" title={t('countsTitle')}>
        <MapSwitch locale={locale} toPath={toPath} current={boundaries} unitsToday={page.unitsToday} />
        <div className="mt-4">
          <YearCountsTable years={page.years} boundaries={boundaries} locale={locale} />
        </div>
      </PageSection>
    </>
  );
}
