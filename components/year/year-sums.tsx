import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { YearSum } from '#lib/domain/year-panel.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  sums: readonly YearSum[];
  /** How many units the map has. */
  units: number;
  nation: Area | null;
  locale: Locale;
};

/** What sources print for the nation beside the sum of the units that are known, of each funding: two things, never mixed. */
export function YearSums({ sums, units, nation, locale }: Props) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const copied = createCopiedColumns(locale);
  return (
    <Fold
      id="sums"
      title={t('years.sums')}
      count={t('paging.rows', { count: sums.length })}
      note={t('years.sumsNote')}
    >
      <DataTable<YearSum>
        locale={locale}
        caption={t('years.sums')}
        rows={sums}
        rowKey={({ funding, measure }) => `${funding}-${measure}`}
        isGrid
        columns={[
          {
            key: 'measure',
            label: t('years.measure'),
            cell: ({ funding, measure }) =>
              `${t(`indicator.${measure}`)}, ${t(`selection.funding.${funding}`)}`,
          },
          {
            key: 'sum',
            label: t('years.sum'),
            numeric: true,
            copied: [
              ...copied.printed<YearSum>(t('years.sum'), ({ sum }) => sum?.operand ?? null),
              { heading: t('takeAway.units'), value: ({ sum }) => sum?.units ?? null },
            ],
            cell: ({ sum }) =>
              sum ? (
                <>
                  <span className="whitespace-nowrap">{format.moneyShort(sum.operand)}</span>
                  <span className="hint block">{t('years.of', { units: sum.units, all: units })}</span>
                </>
              ) : (
                t('indicator.missing')
              ),
          },
          {
            key: 'printed',
            label: t('years.printed'),
            numeric: true,
            copied: copied.amount(t('years.printed'), ({ printed }) => printed),
            cell: ({ printed }) =>
              printed && nation ? (
                <>
                  <OperandText operand={printed} linksRow isShort locale={locale} />
                  <a href={toAreaAddress(nation, locale)} className="hint block py-1">
                    {t('vocabulary.areaKind.nation')}
                  </a>
                </>
              ) : (
                t('indicator.missing')
              ),
          },
        ]}
      />
    </Fold>
  );
}
