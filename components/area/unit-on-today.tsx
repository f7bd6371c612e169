import type { Locale } from '#i18n/locales.ts';
import type { FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { KnownYears } from '#lib/domain/known-years.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  predecessors: readonly Area[];
  years: KnownYears;
  counts: Pick<FigureCounts<Area>, 'own' | 'former'>;
  locale: Locale;
};

/** What is known of one of today's units in today's boundaries: what it was formed from, which years have an amount and which only a part. */
export async function UnitOnToday({ predecessors, years: { known, partial }, counts, locale }: Props) {
  const t = getTranslator(locale, 'maps');
  const names = new Intl.ListFormat(locale).format(await formatClearNames(predecessors, locale));
  const count = counts.own + counts.former;
  return (
    <>
      <span className="block">
        {predecessors.length > 0 ? t('formedFrom', { count: predecessors.length, names }) : t('unchanged')}
      </span>
      {known.length > 0 && <span className="block">{t('known', { years: formatYears(known) })}</span>}
      {partial.length > 0 && <span className="block">{t('partial', { years: formatYears(partial) })}</span>}
      {known.length + partial.length === 0 && (
        <span className="block">{count > 0 ? t('otherOnly', { count }) : t('nothing')}</span>
      )}
    </>
  );
}
