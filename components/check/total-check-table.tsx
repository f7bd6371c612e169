import { getTranslations } from 'next-intl/server';
import { AreaName } from '#components/area/area-name.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { DataTable, type ShownColumn } from '#components/ui/data-table.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import type { TotalCheck, TotalReason } from '#lib/domain/total-check.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';

type Props = {
  checks: readonly TotalCheck[] /** The areas to name, on pages of several. */;
  areas?: ReadonlyMap<string, Area>;
  /** Where the rest is of a table that is too long for a page. */
  rest: Rest | undefined;
  locale: Locale;
};

/** Printed totals beside the sum of the printed national and local amounts of the same version, newest year first. */
export async function TotalCheckTable({ checks, areas, rest, locale }: Props) {
  const t = await getTranslations({ locale });
  const format = createFormat(locale);
  const copied = await createCopiedColumns(locale);
  const part = (funding: 'national' | 'local') => t(`vocabulary.funding.${funding}`);
  const years = new Map(
    await Promise.all(
      checks.map(async ({ total }) => [total.id, await formatYearPeriod(total, locale)] as const),
    ),
  );
  const link = (figure: Figure) => (
    <a href={toRowAddress(figure, locale)} className="whitespace-nowrap">
      {format.moneyShort(figure)}
    </a>
  );
  const toReason = (reason: TotalReason) => {
    if (reason.code === 'caveat')
      return t('checks.unlikeParts', { caveat: t(`vocabulary.caveat.${reason.caveat}`) });
    const { total } = reason;
    return total ? t('checks.otherVersion', { total: format.moneyShort(total) }) : t('checks.revisedVersion');
  };
  const rows = checks.toSorted((a, b) => b.total.yearTo - a.total.yearTo);
  return (
    <DataTable<TotalCheck>
      caption={t('checks.totals')}
      rows={rows}
      rest={rest}
      rowKey={({ total }) => total.id}
      columns={[
        { key: 'year', label: t('claims.year'), cell: ({ total }) => years.get(total.id) },
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
          cell: ({ total }) => link(total),
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
          cell: ({ national, local, sumVnd }) => (
            <>
              {link(national)} + {link(local)} ={' '}
              <span className="whitespace-nowrap">
                {format.moneyShort({ amountVnd: sumVnd, stepVnd: 1n, bound: 'exact' })}
              </span>
            </>
          ),
        },
        {
          key: 'verdict',
          label: t('checks.ours'),
          cell: ({ verdict, reason, differenceVnd }) => (
            <>
              <span className={`badge verdict-${verdict}`}>
                {verdict === 'differs'
                  ? t('checks.differsBy', { change: format.change(differenceVnd) })
                  : t(`checks.verdictName.${verdict}`)}
              </span>
              {reason && <span className="hint block">{toReason(reason)}</span>}
            </>
          ),
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
