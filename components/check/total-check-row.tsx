import { AreaName } from '#components/area/area-name.tsx';
import { FigureSource } from '#components/figure/figure-source.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { TotalCheck } from '#lib/domain/total-check.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CheckPart, CheckRow } from './check-row.tsx';
import { formatRowTitle } from './format-row-title.ts';
import { AmountLink, formatSum, TotalParts, TotalVerdict } from './total-verdict.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

type Props = { check: TotalCheck; areas: ReadonlyMap<string, Area>; locale: Locale };

/** A printed total beside the sum of its parts; opened, the amounts with their rows and where the total is printed. */
export async function TotalCheckRow({ check, areas, locale }: Props) {
  const t = getTranslator(locale);
  const { total, sumVnd, verdict } = check;
  return (
    <CheckRow
      id={total.id}
      title={await formatRowTitle(total, areas, locale)}
      about={t(`vocabulary.measure.${total.measure}`)}
      printed={t('checks.printed', { value: createFormat(locale).moneyShort(total) })}
      ours={t('checks.sum', { amount: formatSum(sumVnd, locale) })}
      badge={<VerdictBadge verdict={verdict} locale={locale} />}
    >
      <CheckPart name={t('claims.area')}>
        <AreaName area={areas.get(total.area)} locale={locale} />
      </CheckPart>
      <CheckPart name={t('checks.printedTotal')}>
        <AmountLink figure={total} locale={locale} />
      </CheckPart>
      <CheckPart name={t('checks.parts')}>
        <TotalParts check={check} locale={locale} />
      </CheckPart>
      <CheckPart name={t('checks.ours')}>
        <TotalVerdict check={check} locale={locale} />
      </CheckPart>
      <CheckPart name={t('claims.source')}>
        <FigureSource source={total.source} locale={locale} />
      </CheckPart>
    </CheckRow>
  );
}
