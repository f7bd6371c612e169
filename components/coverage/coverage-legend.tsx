import type { Locale } from '#i18n/locales.ts';
import { coverageStates } from '#lib/domain/coverage.ts';
import type { countSigns } from '#lib/domain/coverage-counts.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { counts: ReturnType<typeof countSigns>; locale: Locale };

/** What the signs mean and how many there are of each. */
export function CoverageLegend({ counts, locale }: Props) {
  const t = getTranslator(locale, 'coverage');
  const format = createFormat(locale);
  return (
    <ul className="coverage coverage-legend" aria-label={t('legend')}>
      {coverageStates.map((state) => (
        <li key={state}>
          <span className={`sign is-${state}`} aria-hidden="true" />
          {t(`state.${state}`)}: {format.number(counts[state])}
        </li>
      ))}
      {counts.former > 0 && (
        <li>
          <span className="sign is-former" aria-hidden="true" />
          {t('former')}: {format.number(counts.former)}
        </li>
      )}
    </ul>
  );
}
