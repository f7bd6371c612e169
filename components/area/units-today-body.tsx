import { SheetLinks } from '#components/data/sheet-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import { countFigures } from '#lib/domain/count-figures.ts';
import type { UnitsToday } from '#lib/queries/get-units-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { RegionUnits } from './region-units.tsx';
import { UnitOnToday } from './unit-on-today.tsx';
import { UnitsFilter } from './units-filter.tsx';

type Props = { page: UnitsToday; locale: Locale };

/** The list of today's units, each with those that it was formed from and the years that are known with theirs added. */
export function UnitsTodayBody({ page: { areas, current, since, years }, locale }: Props) {
  const t = getTranslator(locale, 'maps');
  const words = { count: current.units.length, since: createFormat(locale).date(since) };
  const byId = new Map(areas.map((area) => [area.id, area]));
  return (
    <>
      <h1>{t('title', words)}</h1>
      <p className="lead">{t('lead', words)}</p>
      <UnitsFilter current="2025" unitsToday={current.units.length} locale={locale} />
      <div id="units">
        <RegionUnits
          id="current"
          title={t('units', words)}
          areas={areas}
          regions={current.regions}
          about={(unit) => (
            <UnitOnToday
              predecessors={unit.predecessors.flatMap((former) => byId.get(former) ?? [])}
              years={years.get(unit.id) ?? { known: [], partial: [] }}
              counts={countFigures(unit, byId)}
              locale={locale}
            />
          )}
          locale={locale}
        />
      </div>
      <p className="link-list">
        <SheetLinks
          table="indicators"
          filters={{ boundaries: '2025' }}
          label={t('download', words)}
          locale={locale}
        />
      </p>
    </>
  );
}
