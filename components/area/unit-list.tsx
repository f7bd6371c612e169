import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { foldText } from '#lib/fold-text.ts';
import { formatAreaName } from '#lib/format-area-name.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';

type Props = { units: readonly AreaSummary[]; related: ReadonlyMap<string, AreaSummary>; locale: Locale };

/** Units with their number of figures and the years that have some; `related` finds merged and formed units by id. */
export async function UnitList({ units, related, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'provinces' });
  const kinds = await getTranslations({ locale, namespace: 'vocabulary.areaKind' });
  return (
    <ul className="unit-list">
      {units.map((unit) => (
        <li key={unit.id} data-find={toFindText(unit, related)}>
          <a href={toAreaAddress(unit, locale)} className="font-semibold">
            {formatAreaName(unit, locale)}
          </a>{' '}
          {unit.kind === 'municipality' && <span className="hint">{kinds('municipality')}</span>}
          <div className="hint tabular-nums">
            {t('figureCount', { count: unit.figureCount })}
            {unit.years.length > 0 && `: ${formatYears(unit.years)}`}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A unit is found under its own names and code, and under those of what it became or was formed from. */
function toFindText(unit: AreaSummary, related: ReadonlyMap<string, AreaSummary>): string {
  const others = [...unit.predecessors, ...unit.successors].flatMap((id) => related.get(id) ?? []);
  const words = [unit, ...others].flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]);
  return foldText([...words, unit.officialCode, unit.id].join(' '));
}
