import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { toRoundingBounds } from '#lib/domain/rounding.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { code } from './code.tsx';

type Props = { area: Area; indicator: Indicator; locale: Locale };

/** One actual as printed, as the file has it, and the interval that its rounding leaves to it and to its rate; nothing where a part is missing. */
export async function IntervalExample({ area, indicator, locale }: Props) {
  const t = getTranslator(locale, 'dataPage.reading');
  const { plan, actual, completion, year } = indicator;
  const figure = actual?.figures[0];
  const range = actual && toRoundingBounds(actual);
  if (!plan || !figure || !range || completion.state === 'refused') return null;
  const format = createFormat(locale);
  const columns = { amount: `${figure.amountVnd}`, step: `${figure.stepVnd}`, bound: figure.bound };
  const rate = { plan: format.money(plan), percent: format.percent(completion) };
  return (
    <div className="example">
      <p className="example-title">
        {t('example', { area: await formatClearName(area, locale), year: String(year) })}
      </p>
      <p>{t.rich('printed', { printed: format.money(figure), ...columns, code })}</p>
      <p>{t('range', { range: format.moneyRange(range) })}</p>
      <p>{t.rich('rate', { ...rate, interval: format.percentInterval(completion), code })}</p>
      <p>
        <a href={toRowAddress(figure, locale)}>{t('seeThere')}</a>
      </p>
    </div>
  );
}
