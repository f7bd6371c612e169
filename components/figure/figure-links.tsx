import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import { toReportAddress } from '#lib/addresses/report-address.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { row: { id: string; source: { id: string } }; locale: Locale };

/** The address of a figure's or claim's row, and where to report an error in it when that is configured. */
export function FigureLinks({ row, locale }: Props) {
  const t = getTranslator(locale, 'formula');
  const report = toReportAddress(row, locale, readEnvironment());
  return (
    <span className="row-links">
      <a href={toRowAddress(row, locale)}>{t('permalink')}</a>
      {report && (
        <a href={report} rel="nofollow">
          {t('report')}
        </a>
      )}
    </span>
  );
}
