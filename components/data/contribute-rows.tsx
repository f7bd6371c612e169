import { FileSpreadsheet } from 'lucide-react';
import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** How an official hands in figures: the empty workbook, and what becomes of it when it is filled. */
export function ContributeRows({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'dataPage.contribute');
  return (
    <>
      <p className="max-w-prose">{t('text')}</p>
      <p className="mt-4">
        <a href="/data/khuyen-cong-mau.xlsx" className="button">
          <FileSpreadsheet aria-hidden="true" />
          {t('template')}
        </a>
      </p>
    </>
  );
}
