import { PublisherName } from '#components/source/source-name.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import { findBreakingCaveat } from '#lib/domain/breaking-caveat.ts';
import type { DisputedCell } from '#lib/domain/disputed-cell.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** One of the printed values of a cell: who prints it when, and the caveat that makes it unlike others. */
export function DisputedValue({ figure, locale }: { figure: Figure; locale: Locale }) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const caveat = findBreakingCaveat(figure);
  return (
    <>
      <a href={toRowAddress(figure, locale)} className="whitespace-nowrap">
        {format.money(figure)}
      </a>
      <span className="hint block">
        <PublisherName name={figure.source.publisher} locale={locale} />,{' '}
        {figure.source.publishedOn ? format.date(figure.source.publishedOn) : t('figures.undated')}
      </span>
      {caveat && <span className="hint block">{t(`vocabulary.caveat.${caveat}`)}</span>}
    </>
  );
}

/** The values of a cell that are not shown, each with the rule that chose. */
export function OtherValues({ losers, locale }: { losers: DisputedCell['losers']; locale: Locale }) {
  const t = getTranslator(locale, 'checks');
  return losers.map(({ figure, rule }) => (
    <div key={figure.id} className="mb-2">
      <DisputedValue figure={figure} locale={locale} />
      <span className="hint block">{rule ? t(`rule.${rule}`) : t('besidePart')}</span>
    </div>
  ));
}
