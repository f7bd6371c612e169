import { AreaName } from '#components/area/area-name.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { DisputedCell } from '#lib/domain/disputed-cell.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { DisputedValue, OtherValues } from './disputed-value.tsx';
import { formatCellSubject } from './format-cell-subject.ts';

type Props = {
  caption: string;
  cells: readonly DisputedCell[];
  areas: ReadonlyMap<string, Area>;
  locale: Locale;
};

/** Cells that are printed more than once: the value that is shown, the others beside it, each with the caveat that makes it unlike others, and the rule that chose, newest year first. */
export function DisputedCellTable({ caption, cells, areas, locale }: Props) {
  const t = getTranslator(locale);
  const copied = createCopiedColumns(locale);
  return (
    <DataTable<DisputedCell>
      locale={locale}
      caption={caption}
      rows={cells}
      rowKey={({ cell }) => cell.shown.id}
      columns={[
        { key: 'year', label: t('claims.year'), cell: ({ cell }) => formatYearPeriod(cell.shown, locale) },
        {
          key: 'area',
          label: t('claims.area'),
          cell: ({ cell }) => <AreaName area={areas.get(cell.area)} locale={locale} />,
        },
        {
          key: 'what',
          label: t('claims.about'),
          cell: ({ cell }) => formatCellSubject(cell, locale),
        },
        {
          key: 'shown',
          label: t('checks.shown'),
          numeric: true,
          copied: copied.printed(t('checks.shown'), ({ cell }) => cell.shown),
          cell: ({ cell }) => <DisputedValue figure={cell.shown} locale={locale} />,
        },
        {
          key: 'others',
          label: t('checks.others'),
          numeric: true,
          copied: [
            copied.vnd(t('checks.others'), ({ losers: [first] }) => first?.figure.amountVnd ?? null),
            {
              heading: t('takeAway.furtherOthers'),
              value: ({ losers: [, ...rest] }) =>
                rest.map(({ figure }) => figure.amountVnd).join('; ') || null,
              optional: true,
            },
          ],
          cell: ({ losers }) => <OtherValues losers={losers} locale={locale} />,
        },
      ]}
    />
  );
}
