import { Opens, toOpening } from '#components/formula/opens.tsx';
import { Bar } from '#components/ui/bar.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { CompletionLine } from '#lib/domain/newest-completions.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { lines: readonly CompletionLine[]; locale: Locale };

/** Completions below each other, their bars on one scale; each line leads to its area, its rate to the formula there. */
export function CompletionList({ lines, locale }: Props) {
  return (
    <ul className="completions">
      {lines.map((line) => (
        <Completion key={`${line.area.id}-${line.period}`} line={line} locale={locale} />
      ))}
    </ul>
  );
}

function Completion({ line, locale }: { line: CompletionLine; locale: Locale }) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const { area, isFormer, year, period, rate, plan, actual, bar } = line;
  const address = toAreaAddress(area, locale);
  const place = formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  const amounts = t('home.amounts', {
    year: place,
    actual: format.moneyShort(actual),
    plan: format.moneyShort(plan),
  });
  return (
    <li>
      <a href={address} className="completion-area">
        {formatAreaName(area, locale)}
      </a>
      <span className="completion-rate">
        <Opens opening={toOpening(line, 'completion', address)}>
          {t(`indicator.${rate.state}`, { rate: format.percent(rate), months: rate.months })}
        </Opens>
      </span>
      <Bar
        percent={bar.length}
        tone="actual"
        fill={rate.state === 'estimate' ? 'striped' : 'solid'}
        mark={bar.whole}
      />
      <span className="hint">{isFormer ? t('home.former', { amounts }) : amounts}</span>
    </li>
  );
}
