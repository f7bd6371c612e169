import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { SearchSuggestions } from './search-suggestions.tsx';

/** Suggestions for the search field of this id, in the page's language. */
export function FieldSuggestions({ fieldId, locale }: { fieldId: string; locale: Locale }) {
  const t = getTranslator(locale, 'search');
  return (
    <SearchSuggestions
      fieldId={fieldId}
      locale={locale}
      labels={{
        suggestions: t('suggestions'),
        loading: t('suggestionLoading'),
        failed: t('suggestionError'),
      }}
    />
  );
}
