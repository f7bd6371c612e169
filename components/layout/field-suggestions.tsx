import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { SearchSuggestions } from './search-suggestions.tsx';

/** Suggestions for the search field of this id, in the page's language. */
export async function FieldSuggestions({ fieldId, locale }: { fieldId: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'search' });
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
