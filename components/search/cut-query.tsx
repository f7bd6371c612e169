import type { Locale } from '#i18n/locales.ts';
import { longestQuery } from '#lib/search/to-search-query.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** That only the beginning of a long query was searched for. */
export function CutQuery({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'search');
  return (
    <p role="alert" className="notice">
      {t('cut', { longest: longestQuery })}
    </p>
  );
}
