import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** That a list has no page of the number asked for, above its first page. */
export function NoSuchPage({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'paging');
  return (
    <p role="alert" className="notice">
      {t('none')}
    </p>
  );
}
