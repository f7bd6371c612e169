import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import { countFigures } from '#lib/domain/count-figures.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { formatFigureCounts } from '#lib/words/format-figure-counts.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { toFindText } from './to-find-text.ts';

type Props = {
  units: readonly AreaSummary[];
  /** Merged and formed units, by id. */
  related: ReadonlyMap<string, AreaSummary>;
  /** Whether a filter on the page finds units. */
  isFiltered?: boolean;
  /** What is said of a unit; without it the number of its figures and of its predecessors', and the newest year that has some. */
  about?: (unit: AreaSummary) => ReactNode;
  locale: Locale;
};

/** Units with what is known of each. */
export function UnitList({ units, related, isFiltered = false, about, locale }: Props) {
  const kinds = getTranslator(locale, 'vocabulary.areaKind');
  const t = getTranslator(locale, 'provinces');
  const toCounts = (unit: AreaSummary) => {
    const counts = countFigures(unit, related);
    const text = formatFigureCounts(counts, locale);
    const year = counts.years.at(-1);
    return year === undefined ? text : t('newest', { counts: text, year: String(year) });
  };
  return (
    <ul className="unit-list">
      {units.map((unit) => (
        <li key={unit.id} data-find={isFiltered ? toFindText(unit, related) : undefined}>
          <a href={toAreaAddress(unit, locale)} className="font-semibold">
            {formatAreaName(unit, locale)}
          </a>{' '}
          {unit.kind === 'municipality' && <span className="hint">{kinds('municipality')}</span>}
          <div className="hint tabular-nums">{(about ?? toCounts)(unit)}</div>
        </li>
      ))}
    </ul>
  );
}
