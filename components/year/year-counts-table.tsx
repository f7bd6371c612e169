import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { YearCounts } from '#lib/domain/year-counts.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { years: readonly YearCounts[]; boundaries: Boundaries; locale: Locale };

/** Of how many units each year has what, of whichever funding. */
export function YearCountsTable({ years, boundaries, locale }: Props) {
  const t = getTranslator(locale, 'years');
  const count = (key: 'plan' | 'actual' | 'completion') => ({
    key,
    label: t(`with.${key}`),
    numeric: true,
    cell: (row: YearCounts) => row[key],
  });
  return (
    <DataTable
      locale={locale}
      caption={t('countsTitle')}
      rows={years}
      rowKey={({ year }) => String(year)}
      isGrid
      columns={[
        {
          key: 'year',
          label: t('year'),
          cell: ({ year }) => <a href={`/${locale}${toMapPath(`/years/${year}`, boundaries)}`}>{year}</a>,
        },
        count('plan'),
        count('actual'),
        count('completion'),
      ]}
    />
  );
}
