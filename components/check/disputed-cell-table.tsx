import { getTranslations } from 'next-intl/server';
import { AreaName } from '#components/area/area-name.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { PublisherName } from '#components/source/source-name.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import { findBreakingCaveat } from '#lib/domain/breaking-caveat.ts';
import type { DisputedCell } from '#lib/domain/disputed-cell.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';

type Props = {
  caption: string;
  cells: readonly DisputedCell[];
  areas: ReadonlyMap<string, Area>;
  /** Where the rest is of a table that is too long for a page. */
  rest: Rest | undefined;
  locale: Locale;
};

/** Cells that are printed more than once: the value that is shown, the others beside it, each with the caveat that makes it unlike others, and the rule that chose, newest year first. */
export async function DisputedCellTable({ caption, cells, areas, rest, locale }: Props) {
  const t = await getTranslations({ locale });
  const format = createFormat(locale);
  const copied = await createCopiedColumns(locale);
  const years = new Map(
    await Promise.all(
      cells.map(async ({ cell: { shown } }) => [shown.id, await formatYearPeriod(shown, locale)] as const),
    ),
  );
  const toRemark = (figure: Figure) => {
    const caveat = findBreakingCaveat(figure);
    return caveat && <span className="hint block">{t(`vocabulary.caveat.${caveat}`)}</span>;
  };
  const value = (figure: Figure) => (
    <>
      <a href={toRowAddress(figure, locale)} className="whitespace-nowrap">
        {format.money(figure)}
      </a>
      <span className="hint block">
        <PublisherName name={figure.source.publisher} locale={locale} />,{' '}
        {figure.source.publishedOn ? format.date(figure.source.publishedOn) : t('figures.undated')}
      </span>
      {toRemark(figure)}
    </>
  );
  return (
    <DataTable<DisputedCell>
      caption={caption}
      rows={cells.toSorted((a, b) => b.cell.yearTo - a.cell.yearTo)}
      rest={rest}
      rowKey={({ cell }) => cell.shown.id}
      columns={[
        { key: 'year', label: t('claims.year'), cell: ({ cell }) => years.get(cell.shown.id) },
        {
          key: 'area',
          label: t('claims.area'),
          cell: ({ cell }) => <AreaName area={areas.get(cell.area)} locale={locale} />,
        },
        {
          key: 'what',
          label: t('claims.about'),
          cell: ({ cell }) =>
            `${t(`vocabulary.measure.${cell.measure}`)}, ${t(`vocabulary.funding.${cell.funding}`).toLowerCase()}`,
        },
        {
          key: 'shown',
          label: t('checks.shown'),
          numeric: true,
          copied: copied.printed(t('checks.shown'), ({ cell }) => cell.shown),
          cell: ({ cell }) => value(cell.shown),
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
          cell: ({ losers }) =>
            losers.map(({ figure, rule }) => (
              <div key={figure.id} className="mb-2">
                {value(figure)}
                <span className="hint block">{rule ? t(`checks.rule.${rule}`) : t('checks.besidePart')}</span>
              </div>
            )),
        },
      ]}
    />
  );
}
