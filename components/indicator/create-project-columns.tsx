import type { ShownColumn } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { findRowProjects, haveProjects, type RowProjects } from '#lib/domain/row-projects.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** The pair of columns with numbers of projects, planned and done, each leading to its source; none where no row has a number. */
export function createProjectColumns(rows: readonly Indicator[], locale: Locale): ShownColumn<Indicator>[] {
  if (!haveProjects(rows)) return [];
  const t = getTranslator(locale, 'projects');
  const { number: format } = createFormat(locale);
  const toColumn = (side: keyof RowProjects, label: string): ShownColumn<Indicator> => ({
    key: `${side}-projects`,
    label,
    numeric: true,
    value: (row) => findRowProjects(row)[side]?.count ?? null,
    cell: (row) => {
      const number = findRowProjects(row)[side];
      if (!number) return <Nothing label={t('none')} />;
      return <a href={toRowAddress(number.figure, locale)}>{format(number.count)}</a>;
    },
  });
  return [toColumn('plan', t('planned')), toColumn('actual', t('done'))];
}

/** Most rows have no number: a dash, and words for those who hear it. */
function Nothing({ label }: { label: string }) {
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
