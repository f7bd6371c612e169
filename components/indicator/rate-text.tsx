import { type Opening, Opens } from '#components/formula/opens.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Rate } from '#lib/domain/rate.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { RefusedText } from './refused-text.tsx';

type Props = {
  rate: Rate;
  printed?: Claim | null;
  /** The rate's formula. */
  opening?: Opening;
  locale: Locale;
};

/**
 * A completion rate with its state in words, and of which plan when it is not the shown one, or why there is none; then the rate that a source prints, marked
 * as that.
 */
export function RateText({ rate, printed = null, opening, locale }: Props) {
  const t = getTranslator(locale, 'indicator');
  const format = createFormat(locale);
  if (rate.state !== 'refused') {
    return (
      <>
        <Opens opening={opening}>{t(rate.state, { rate: format.percent(rate), months: rate.months })}</Opens>
        {rate.reportPlan && (
          <span className="hint block font-normal tracking-normal">
            {t('reportPlan', { plan: format.money(rate.reportPlan) })}
          </span>
        )}
      </>
    );
  }
  return (
    <>
      <RefusedText words="refused" reason={rate.reason} locale={locale} />
      {printed && (
        <span className="block">
          {t.rich('asPrinted', {
            rate: format.printedPercent(printed),
            link: (chunks) => <a href={toSourceAddress(printed.source.id, locale)}>{chunks}</a>,
          })}
        </span>
      )}
    </>
  );
}
