import { DataTable } from '#components/ui/data-table.tsx';
import { more } from '#components/ui/more.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Finish } from '#lib/domain/finish.ts';
import type { FinishYear, FinishTable as Table } from '#lib/domain/finish-table.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FinishText } from './finish-text.tsx';

type Props = { table: Table<Area>; boundaries: Boundaries; locale: Locale };

/** How the nation and each region finished each year, total funding: one column for each name, the best region of a year marked. */
export function FinishTable({ table: { columns, rows }, boundaries, locale }: Props) {
  const t = getTranslator(locale, 'years');
  return (
    <DataTable<FinishYear<Area>>
      locale={locale}
      caption={addSelection(t('finishTitle'), formatSelection({ funding: 'total' }, locale))}
      rows={rows}
      rowKey={({ year }) => String(year)}
      isGrid
      columns={[
        {
          key: 'year',
          label: t('year'),
          cell: ({ year }) => <a href={`/${locale}${toMapPath(`/years/${year}`, boundaries)}`}>{year}</a>,
        },
        ...columns.map((area, index) => ({
          key: area.id,
          label: formatAreaName(area, locale),
          cell: ({ cells }: FinishYear<Area>) => <Cell finishes={cells[index] ?? []} locale={locale} />,
        })),
      ]}
    />
  );
}

/** A region of today is told from the one of before that bears its name. */
function Cell({ finishes, locale }: { finishes: readonly Finish<Area>[]; locale: Locale }) {
  const t = getTranslator(locale, 'years');
  if (finishes.length === 0) return <span className="text-muted">{t.rich('notFound', { more })}</span>;
  return finishes.map((finish) => (
    <span key={finish.area.id} className="block">
      <FinishText finish={finish} locale={locale} />
      {finish.area.validFrom !== null && <span className="hint block">{t('newRegion')}</span>}
    </span>
  ));
}
