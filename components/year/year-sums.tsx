import { getTranslations } from 'next-intl/server';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import type { YearSum } from '#lib/domain/year-panel.ts';
import { createFormat } from '#lib/words/format.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';

type Props = {
  sums: readonly YearSum[];
  funding: Funding;
  /** How many units the map has. */
  units: number;
  nation: Area | null;
  locale: Locale;
};

/** What sources print for the nation beside the sum of the units that are known: two things, never mixed. */
export async function YearSums({ sums, funding, units, nation, locale }: Props) {
  const t = await getTranslations({ locale });
  const format = createFormat(locale);
  const copied = await createCopiedColumns(locale);
  return (
    <section aria-label={t('years.sums')}>
      <h4 className="mt-8 text-lg font-semibold">{t('years.sums')}</h4>
      <p className="section-note">{t('years.sumsNote')}</p>
      <DataTable<YearSum>
        caption={addSelection(t('years.sums'), await formatSelection({ funding }, locale))}
        rows={sums}
        rowKey={({ measure }) => measure}
        columns={[
          { key: 'measure', label: t('years.measure'), cell: ({ measure }) => t(`indicator.${measure}`) },
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
                  <span className="whitespace-nowrap">{format.money(sum.operand)}</span>
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
                  <OperandText operand={printed} linksRow locale={locale} />
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
    </section>
  );
}
