import { AreaName } from '#components/area/area-name.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { DisputedCell } from '#lib/domain/disputed-cell.ts';
import type { Area } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CheckPart, CheckRow } from './check-row.tsx';
import { DisputedValue, OtherValues } from './disputed-value.tsx';
import { formatCellSubject } from './format-cell-subject.ts';
import { formatRowTitle } from './format-row-title.ts';

type Props = { disputed: DisputedCell; areas: ReadonlyMap<string, Area>; locale: Locale };

/** A cell that is printed more than once: the value shown and the first of the others; opened, every value with who prints it and the rule that chose. */
export async function DisputedCellRow({ disputed: { cell, losers }, areas, locale }: Props) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const others = losers.map(({ figure }) => format.moneyShort(figure)).join('; ');
  return (
    <CheckRow
      id={cell.shown.id}
      title={await formatRowTitle(cell.shown, areas, locale)}
      about={formatCellSubject(cell, locale)}
      printed={t('checks.chosen', { amount: format.moneyShort(cell.shown) })}
      ours={t('checks.alsoPrinted', { amounts: others })}
    >
      <CheckPart name={t('claims.area')}>
        <AreaName area={areas.get(cell.area)} locale={locale} />
      </CheckPart>
      <CheckPart name={t('checks.shown')}>
        <DisputedValue figure={cell.shown} locale={locale} />
      </CheckPart>
      <CheckPart name={t('checks.others')}>
        <OtherValues losers={losers} locale={locale} />
      </CheckPart>
    </CheckRow>
  );
}
