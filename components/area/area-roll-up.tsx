import { SheetLinks } from '#components/data/sheet-links.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { formatClearName, formatClearNames } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { RollUpTable } from './roll-up-table.tsx';

type Props = {
  page: AreaPage;
  indicators: readonly Indicator[];
  /** How many figures the predecessors have, whatever they are. */
  formerCount: number;
  locale: Locale;
};

/** A formed unit's predecessors added together, year by year, or who is missing; nothing for a unit that did not change. */
export async function AreaRollUp({ page, indicators, formerCount, locale }: Props) {
  const { area, predecessors } = page;
  if (predecessors.length === 0) return null;
  const t = getTranslator(locale, 'maps');
  const words = getTranslator(locale, 'paging');
  const former = predecessors.map((change) => change.area);
  const names = new Intl.ListFormat(locale).format(await formatClearNames(former, locale));
  const note = t('rollUpNote', { names, count: former.length });
  return (
    <Fold id="roll-up" title={t('rollUp')} count={words('rows', { count: indicators.length })} note={note}>
      {indicators.length === 0 ? (
        <p className="section-note mt-3">
          {formerCount > 0 ? t('rollUpOther', { count: formerCount }) : t('rollUpNothing')}
        </p>
      ) : (
        <>
          <RollUpTable predecessors={former} indicators={indicators} locale={locale} />
          <p className="link-list">
            <SheetLinks
              table="indicators"
              filters={{ boundaries: '2025', area: area.id }}
              label={t('downloadUnit', { name: await formatClearName(area, locale) })}
              locale={locale}
            />
          </p>
        </>
      )}
    </Fold>
  );
}
