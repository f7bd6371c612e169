import { AreaName } from '#components/area/area-name.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { DataTable, type ShownColumn } from '#components/ui/data-table.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { TotalCheck } from '#lib/domain/total-check.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AmountLink, TotalParts, TotalVerdict } from './total-verdict.tsx';

type Props = {
  checks: readonly TotalCheck[];
  /** The areas to name, on the page of several. */
  areas?: ReadonlyMap<string, Area>;
  /** Where the rest is of a table that is too long for a page. */
  rest?: Rest;
  locale: Locale;
};

/** Printed totals beside the sum of the printed national and local amounts of the same version, newest year first. */
export function TotalCheckTable({ checks, areas, rest, locale }: Props) {
  const t = getTranslator(locale);
  const copied = createCopiedColumns(locale);
  const part = (funding: 'national' | 'local') => t(`vocabulary.funding.${funding}`);
  return (
    <DataTable<TotalCheck>
      locale={locale}
      caption={t('checks.totals')}
      rows={checks.toSorted((a, b) => b.total.yearTo - a.total.yearTo)}
      rest={rest}
      rowKey={({ total }) => total.id}
      columns={[
        { key: 'year', label: t('claims.year'), cell: ({ total }) => formatYearPeriod(total, locale) },
        ...(areas ? [toAreaColumn(areas, t('claims.area'), locale)] : []),
        {
          key: 'measure',
          label: t('claims.about'),
          cell: ({ total }) => t(`vocabulary.measure.${total.measure}`),
        },
        {
          key: 'total',
          label: t('checks.printedTotal'),
          numeric: true,
          copied: copied.printed(t('checks.printedTotal'), ({ total }) => total),
          cell: ({ total }) => <AmountLink figure={total} locale={locale} />,
        },
        {
          key: 'parts',
          label: t('checks.parts'),
          numeric: true,
          copied: [
            ...copied.printed<TotalCheck>(part('national'), ({ national }) => national),
            ...copied.printed<TotalCheck>(part('local'), ({ local }) => local),
            copied.vnd(t('checks.parts'), ({ sumVnd }) => sumVnd),
          ],
          cell: (check) => <TotalParts check={check} locale={locale} />,
        },
        {
          key: 'verdict',
          label: t('checks.ours'),
          cell: (check) => <TotalVerdict check={check} locale={locale} />,
        },
      ]}
    />
  );
}

function toAreaColumn(
  areas: ReadonlyMap<string, Area>,
  label: string,
  locale: Locale,
): ShownColumn<TotalCheck> {
  return {
    key: 'area',
    label,
    cell: ({ total }) => <AreaName area={areas.get(total.area)} locale={locale} />,
  };
}
