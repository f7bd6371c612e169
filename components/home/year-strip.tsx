import type { Locale } from '#i18n/locales.ts';
import type { YearColumn } from '#lib/domain/year-strip.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { years: readonly YearColumn[]; locale: Locale };

/** The years as a strip of columns, each a way to its page with how many figures it has; it scrolls within itself where it is wider than the screen. */
export function YearStrip({ years, locale }: Props) {
  if (years.length === 0) return null;
  const t = getTranslator(locale, 'home');
  return (
    <section className="home-section" aria-labelledby="years">
      <h2 id="years">{t('years')}</h2>
      <ol className="year-strip">
        {years.map(({ year, figures, height }) => (
          <li key={year}>
            <a href={`/${locale}/years/${year}`}>
              <svg aria-hidden="true" focusable="false">
                <rect y={`${100 - height}%`} width="100%" height={`${height}%`} />
              </svg>
              {year}
              <span className="hint" aria-hidden="true">
                {figures}
              </span>
              <span className="sr-only">{t('figures', { count: figures })}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
