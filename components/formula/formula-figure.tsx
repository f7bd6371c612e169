import { SourceName } from '#components/source/source-name.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { toRoundingBounds } from '#lib/domain/rounding.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { figure: Figure; locale: Locale };

/** A printed amount to compute with: as printed and to the last đồng, what rounding leaves open, and its row in its source. */
export function FormulaFigure({ figure, locale }: Props) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const { source, amountVnd } = figure;
  const bounds = toRoundingBounds({ figures: [figure] });
  const date = source.publishedOn ? format.date(source.publishedOn) : t('figures.undated');
  return (
    <>
      <a href={toRowAddress(figure, locale)} className="font-medium whitespace-nowrap">
        {format.money(figure)}
      </a>{' '}
      = {format.wholeMoney(amountVnd)}
      {bounds && `; ${t('formula.rounding', { range: format.moneyRange(bounds) })}`}
      <span className="hint block">
        <SourceName source={source} locale={locale} />, {date}
      </span>
    </>
  );
}
