import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { type countCoverage, coverageStates } from '#lib/domain/coverage.ts';
import { createFormat } from '#lib/words/format.ts';

type Props = {
  counts: ReturnType<typeof countCoverage>;
  /** In how many of the cells with nothing a predecessor has figures. */
  former: number;
  locale: Locale;
};

/** What the signs mean and how many there are of each. */
export async function CoverageLegend({ counts, former, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'coverage' });
  const format = createFormat(locale);
  return (
    <ul className="coverage coverage-legend" aria-label={t('legend')}>
      {coverageStates.map((state) => (
        <li key={state}>
          <span className={`sign is-${state}`} aria-hidden="true" />
          {t(`state.${state}`)}:{' '}
          {format.number(state === 'nothing' ? counts.nothing - former : counts[state])}
        </li>
      ))}
      {former > 0 && (
        <li>
          <span className="sign is-former" aria-hidden="true" />
          {t('former')}: {format.number(former)}
        </li>
      )}
    </ul>
  );
}
