import type { ComponentProps } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { UnitList } from './unit-list.tsx';

type Props = {
  id: string;
  title: string;
  areas: readonly AreaSummary[];
  regions: readonly AreaSummary[];
  about?: ComponentProps<typeof UnitList>['about'];
  locale: Locale;
};

/** The units of one map, grouped by conference region. */
export function RegionUnits({ id, title, areas, regions, about, locale }: Props) {
  const related = new Map(areas.map((area) => [area.id, area]));
  return (
    <section aria-labelledby={id} className="page-section" data-find-group>
      <h2 id={id}>{title}</h2>
      {regions.map(async (region) => (
        <div key={region.id} data-find-group>
          <h3>
            <a href={toAreaAddress(region, locale)}>{await formatClearName(region, locale)}</a>
          </h3>
          <UnitList
            units={areas.filter(({ regions: ids }) => ids.includes(region.id))}
            related={related}
            isFiltered
            about={about}
            locale={locale}
          />
        </div>
      ))}
    </section>
  );
}
