import { FileSpreadsheet } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';

/** How an official hands in figures: the empty workbook, and what becomes of it when it is filled. */
export async function ContributeRows({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'dataPage.contribute' });
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
