import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { DataTable } from '#components/ui/data-table.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress, toSourceAddress } from '#lib/addresses/addresses.ts';
import type { NotScaled, Scaled } from '#lib/domain/scaled-amount.ts';
import { listUsedIndexes, type ScaledRow } from '#lib/domain/scaled-row.ts';
import { toSupportedAmount } from '#lib/domain/supported-amount.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { createScaledReasonFormat } from './format-scaled-reason.ts';
import { UsedPriceIndexes } from './used-price-indexes.tsx';

type Props = { rows: readonly ScaledRow[]; rest: Rest; locale: Locale };

/** Whole years' amounts beside the inhabitants of the area and in the prices of one year, each with how it was computed; nothing where nothing could be. */
export function AreaScaled({ rows, rest, locale }: Props) {
  const [first] = rows;
  if (!first) return null;
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const copied = createCopiedColumns(locale);
  const toReason = createScaledReasonFormat(locale);
  const { priceYear } = first;
  const title = t('scaled.title');
  const perThousand = t('scaled.perThousand');
  const inPrices = t('scaled.inPrices', { year: String(priceYear ?? '') });
  const show = (found: Scaled | NotScaled) => {
    if (found.state === 'refused') return <span className="hint">{toReason(found.reason)}</span>;
    const supported = toSupportedAmount(found);
    return supported ? `≈ ${format.money({ ...supported, bound: 'exact' })}` : format.moneyRange(found);
  };
  return (
    <Fold
      id="people-and-prices"
      title={title}
      count={t('paging.rows', { count: rows.length })}
      note={t('scaled.note')}
      isEvidence
    >
      <DataTable<ScaledRow>
        locale={locale}
        caption={title}
        rows={rows}
        rowKey={({ year, funding, amount }) => `scaled-${year}-${funding}-${amount.measure}`}
        rest={rest}
        columns={[
          { key: 'year', label: t('figures.year'), cell: ({ year }) => year },
          {
            key: 'what',
            label: t('figures.what'),
            cell: ({ funding, amount }) =>
              `${t(`vocabulary.measure.${amount.measure}`)}, ${t(`vocabulary.funding.${funding}`).toLowerCase()}`,
          },
          {
            key: 'amount',
            label: t('scaled.amount'),
            numeric: true,
            copied: copied.amount(t('scaled.amount'), ({ amount }) => amount),
            cell: ({ amount }) => {
              const [figure, ...others] = amount.figures;
              return figure && others.length === 0 ? (
                <a href={toRowAddress(figure, locale)}>{format.money(amount)}</a>
              ) : (
                format.money(amount)
              );
            },
          },
          {
            key: 'perThousand',
            label: perThousand,
            numeric: true,
            copied: [copied.vnd(perThousand, ({ perThousand: found }) => toVnd(found))],
            cell: ({ perThousand: found, population }) => (
              <>
                {show(found)}
                {found.state === 'ok' && population && (
                  <span className="hint block">
                    {t('scaled.divided')}{' '}
                    <a href={toSourceAddress(population.parts[0]?.source.id ?? '', locale)}>
                      {format.number(population.inhabitants)}
                    </a>{' '}
                    {t(population.isSum ? 'scaled.summed' : 'scaled.times')}
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'inPrices',
            label: inPrices,
            numeric: true,
            copied: [copied.vnd(inPrices, ({ constantPrice }) => constantPrice && toVnd(constantPrice))],
            cell: ({ constantPrice, amount }) =>
              constantPrice && (
                <>
                  {constantPrice.state === 'ok' && constantPrice.indexes.length === 0
                    ? format.money(amount)
                    : show(constantPrice)}
                  {constantPrice.state === 'ok' && constantPrice.indexes.length > 0 && (
                    <span className="hint block">× {format.number(constantPrice.times)}</span>
                  )}
                </>
              ),
          },
        ]}
      />
      <UsedPriceIndexes indexes={listUsedIndexes(rows)} locale={locale} />
    </Fold>
  );
}

const toVnd = (found: Scaled | NotScaled) => (found.state === 'ok' ? found.vnd : null);
