import type { Locale } from '#i18n/locales.ts';
import { toAreaYearAddress } from '#lib/addresses/year-anchor.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Finish } from '#lib/domain/finish.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { finish: Finish<Area>; locale: Locale };

/** How a year was finished, in as few words as a narrow cell holds, as a link to that year of the area; the best is said and stands out. */
export function FinishText({ finish, locale }: Props) {
  const t = getTranslator(locale, 'years');
  const { area, indicator, isBest } = finish;
  return (
    <>
      <a href={toAreaYearAddress(area, indicator, locale)} className={isBest ? 'font-bold' : undefined}>
        {formatFinish(finish, locale)}
      </a>
      {isBest && (
        <>
          {' '}
          <span className="badge">{t('best')}</span>
        </>
      )}
    </>
  );
}

/** A completion with what kind it is, or which amount is known alone: "91,7%", "28,74% sau 9 tháng", "chỉ có kế hoạch". */
function formatFinish({ indicator, state }: Finish<Area>, locale: Locale): string {
  const t = getTranslator(locale, 'years');
  const { completion } = indicator;
  const isRefused = completion.state === 'refused';
  return t(`finish.${state}`, {
    rate: isRefused ? '' : createFormat(locale).percent(completion),
    months: isRefused ? 0 : completion.months,
  });
}
