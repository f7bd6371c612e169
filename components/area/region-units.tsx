import type { ComponentProps } from 'react';
import { Fold } from '#components/ui/fold.tsx';
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
  /** Whether they stand in a fold. */
  isFolded?: boolean;
  about?: ComponentProps<typeof UnitList>['about'];
  locale: Locale;
};

/** The units of one map, grouped by conference region. */
export function RegionUnits({ id, title, areas, regions, isFolded = false, about, locale }: Props) {
  const related = new Map(areas.map((area) => [area.id, area]));
  const groups = regions.map(async (region) => (
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
  ));
  if (isFolded)
    return (
      <div className="mt-10" data-find-group>
        <Fold id={id} title={title}>
          {groups}
        </Fold>
      </div>
    );
  return (
    <section aria-labelledby={id} className="mt-8" data-find-group>
      <h2 id={id}>{title}</h2>
      {groups}
    </section>
  );
}
