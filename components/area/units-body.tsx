import type { Locale } from '#i18n/locales.ts';
import type { UnitsPage } from '#lib/queries/get-units-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { RegionUnits } from './region-units.tsx';
import { UnitsFilter } from './units-filter.tsx';

type Props = { page: UnitsPage; locale: Locale };

/** The list of all units as reported: those of today, and below them those of before the merger. */
export function UnitsBody({ page: { areas, current, former, since, until }, locale }: Props) {
  const t = getTranslator(locale, 'provinces');
  const format = createFormat(locale);
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead', { current: current.units.length, former: former.units.length, since: format.date(since) })}
      </p>
      <UnitsFilter current="reported" unitsToday={current.units.length} locale={locale} />
      <div id="units">
        <RegionUnits
          id="current"
          title={t('current', { count: current.units.length })}
          areas={areas}
          regions={current.regions}
          locale={locale}
        />
        <RegionUnits
          id="former"
          title={t('former', { count: former.units.length, date: format.date(until) })}
          areas={areas}
          regions={former.regions}
          isFolded
          locale={locale}
        />
      </div>
    </>
  );
}
