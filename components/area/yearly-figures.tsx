import { getTranslations } from 'next-intl/server';
import { FigureTable } from '#components/figure/figure-table.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Revision } from '#lib/domain/revision.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';

type Props = {
  figures: readonly Figure[];
  /** The years between that have none. */
  missing: readonly number[];
  revisions: ReadonlyMap<string, Revision>;
  rest: Rest;
  locale: Locale;
};

/** Every figure of single years with its source, and which years between have none. */
export async function YearlyFigures({ figures, missing, revisions, rest, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
  const words = await getTranslations({ locale, namespace: 'paging' });
  if (figures.length === 0) return null;
  const sources = new Set(figures.map(({ source }) => source.id)).size;
  const note =
    missing.length > 0
      ? t('figuresNote', { count: figures.length, sources, missing: formatYears(missing) })
      : t('figuresNoteComplete', { count: figures.length, sources });
  return (
    <Fold id="figures" title={t('figures')} count={words('rows', { count: figures.length })} note={note}>
      <FigureTable
        caption={t('figures')}
        figures={figures}
        revisions={revisions}
        rest={rest}
        locale={locale}
      />
    </Fold>
  );
}
