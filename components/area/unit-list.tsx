import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { formatAreaName } from '#lib/format-area-name.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { toFindText } from './to-find-text.ts';

type Props = {
  units: readonly AreaSummary[];
  /** Merged and formed units, by id. */
  related: ReadonlyMap<string, AreaSummary>;
  /** What is said of a unit; without it its number of figures and the years that have some. */
  about?: (unit: AreaSummary) => ReactNode;
  locale: Locale;
};

/** Units with what is known of each. */
export async function UnitList({ units, related, about, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'provinces' });
  const kinds = await getTranslations({ locale, namespace: 'vocabulary.areaKind' });
  const countFigures = ({ figureCount, years }: AreaSummary) =>
    [t('figureCount', { count: figureCount }), years.length > 0 ? formatYears(years) : []].flat().join(': ');
  return (
    <ul className="unit-list">
      {units.map((unit) => (
        <li key={unit.id} data-find={toFindText(unit, related)}>
          <a href={toAreaAddress(unit, locale)} className="font-semibold">
            {formatAreaName(unit, locale)}
          </a>{' '}
          {unit.kind === 'municipality' && <span className="hint">{kinds('municipality')}</span>}
          <div className="hint tabular-nums">{(about ?? countFigures)(unit)}</div>
        </li>
      ))}
    </ul>
  );
}
