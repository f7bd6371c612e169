import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { PriceIndex } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { indexes: readonly PriceIndex[]; locale: Locale };

/** The price indexes that a table was computed with, each leading to its source; nothing where none was needed. */
export function UsedPriceIndexes({ indexes, locale }: Props) {
  if (indexes.length === 0) return null;
  const t = getTranslator(locale, 'scaled');
  const format = createFormat(locale);
  return (
    <p className="hint mt-4">
      {t('indexes')}{' '}
      {indexes.map(({ year, indexPct, source }, index) => (
        <span key={year}>
          {index > 0 && ' · '}
          {year}{' '}
          <a href={toSourceAddress(source.id, locale)}>
            {format.printedPercent({ valuePct: indexPct, bound: 'exact' })}
          </a>
        </span>
      ))}
    </p>
  );
}
