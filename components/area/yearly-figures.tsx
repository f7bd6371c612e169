import { FigureTable } from '#components/figure/figure-table.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { ListedFigures } from '#lib/domain/listed-figures.ts';
import type { Revision } from '#lib/domain/revision.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  list: ListedFigures;
  /** The years between that have none. */
  missing: readonly number[];
  revisions: ReadonlyMap<string, Revision>;
  rest: Rest;
  locale: Locale;
};

/** Every figure of single years with its source, and which years between have none. */
export function YearlyFigures({ list, missing, revisions, rest, locale }: Props) {
  const t = getTranslator(locale, 'area');
  const words = getTranslator(locale, 'paging');
  const { rows, marks, total, sources } = list;
  if (total === 0) return null;
  const note =
    missing.length > 0
      ? t('figuresNote', { count: total, sources, missing: formatYears(missing) })
      : t('figuresNoteComplete', { count: total, sources });
  return (
    <Fold id="figures" title={t('figures')} count={words('rows', { count: total })} note={note}>
      <FigureTable
        caption={t('figures')}
        figures={rows}
        marks={marks}
        total={total}
        revisions={revisions}
        rest={rest}
        locale={locale}
      />
    </Fold>
  );
}
