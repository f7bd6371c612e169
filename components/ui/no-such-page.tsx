import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';

/** That a list has no page of the number asked for, above its first page. */
export async function NoSuchPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'paging' });
  return (
    <p role="alert" className="notice">
      {t('none')}
    </p>
  );
}
