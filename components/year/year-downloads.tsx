import { getTranslations } from 'next-intl/server';
import { more } from '#components/ui/more.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toTableAddress } from '#lib/addresses.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';

type Props = { year: string; boundaries: Boundaries; locale: Locale };

/** A year's computed indicators on one map and its figures, each as CSV and XLSX. */
export async function YearDownloads({ year, boundaries, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'years' });
  return (
    <ul className="link-list">
      <li className="sheet-links">
        <a href={toTableAddress('indicators', 'csv', { year, boundaries })} className="button">
          {t('downloadIndicators', { year })}
        </a>
        <a href={toTableAddress('indicators', 'xlsx', { year, boundaries, locale })} className="button">
          {t.rich('downloadIndicatorsXlsx', { year, more })}
        </a>
      </li>
      <li className="sheet-links">
        <a href={toTableAddress('figures', 'csv', { year })} className="button">
          {t('downloadFigures', { year })}
        </a>
        <a href={toTableAddress('figures', 'xlsx', { year, locale })} className="button">
          {t.rich('downloadFiguresXlsx', { year, more })}
        </a>
      </li>
    </ul>
  );
}
