import type { Locale } from '#i18n/locales.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { coverage: AreaPage['coverage']; locale: Locale };

/** In how many of the years something is found, with a mark for each year. */
export function CoverageTile({ coverage, locale }: Props) {
  const t = getTranslator(locale, 'area');
  const { cells, known, total } = coverage;
  return (
    <div className="tile tile-coverage">
      <dt>{t('coverage')}</dt>
      <dd className="tile-value">{t('coverageYears', { known, total })}</dd>
      <dd className="year-marks" aria-hidden="true">
        {cells.map(({ year, state }) => (
          <span key={year} className={`is-${state}`} />
        ))}
      </dd>
    </div>
  );
}
