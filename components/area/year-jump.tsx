import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toYearAnchor } from '#lib/addresses/year-anchor.ts';
import type { Indicator } from '#lib/domain/indicator.ts';

type Props = {
  /** The area's rows, newest year first; total before national and local. */
  indicators: readonly Indicator[];
  locale: Locale;
};

/** Short links to each year's row, in the panel of its widest funding: for those who come with a year in mind. */
export async function YearJump({ indicators, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
  const years = new Map(indicators.toReversed().map((row) => [row.year, row] as const));
  if (years.size < 3) return null;
  return (
    <nav aria-label={t('yearJump')} className="year-jump">
      <span className="hint" aria-hidden="true">
        {t('yearJump')}
      </span>
      <ul className="chips">
        {[...years.values()]
          .toSorted((a, b) => b.year - a.year)
          .map((row) => (
            <li key={row.year}>
              <a href={`#${toYearAnchor(row)}`}>{row.year}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
