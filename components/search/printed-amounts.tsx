import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { SourceLink } from './source-link.tsx';

type Props = { title: string; note?: string; figures: readonly Figure[]; locale: Locale };

/** Printed amounts in words, one a line, each with its caveats and source; nothing when there are none. */
export function PrintedAmounts({ title, note, figures, locale }: Props) {
  if (figures.length === 0) return null;
  const t = getTranslator(locale);
  return (
    <div className="answer-amounts">
      <h3>{title}</h3>
      {note && <p className="hint">{note}</p>}
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            {t.rich('search.printed', {
              years: formatYearPeriod(figure, locale),
              amount: createFormat(locale).money(figure),
              measure: t(`vocabulary.measure.${figure.measure}`).toLowerCase(),
              funding: t(`vocabulary.funding.${figure.funding}`).toLowerCase(),
              link: (chunks) => <a href={toRowAddress(figure, locale)}>{chunks}</a>,
            })}
            {figure.caveats.length > 0 && (
              <span className="hint">
                {' '}
                ({figure.caveats.map((caveat) => t(`vocabulary.caveat.${caveat}`)).join('; ')})
              </span>
            )}
            <span className="hint block">
              {t('search.from')} <SourceLink source={figure.source} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
