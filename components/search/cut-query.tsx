import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { longestQuery } from '#lib/search/to-search-query.ts';

/** That only the beginning of a long query was searched for. */
export async function CutQuery({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'search' });
  return (
    <p role="alert" className="notice">
      {t('cut', { longest: longestQuery })}
    </p>
  );
}
