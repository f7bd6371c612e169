import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { FieldSuggestions } from './field-suggestions.tsx';

type Props = { locale: Locale; query: string };

const fieldId = 'site-search';

/** The search of the whole site: a plain form, which the key "/" reaches (lib/start), with suggestions while typing. */
export async function SearchField({ locale, query }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' });
  return (
    <search className="site-search">
      <form action={`/${locale}/search`} method="get">
        <label htmlFor={fieldId} className="sr-only">
          {t('title')}
        </label>
        <input
          id={fieldId}
          name="q"
          type="search"
          defaultValue={query}
          placeholder={t('placeholder')}
          autoComplete="off"
          maxLength={200}
          aria-keyshortcuts="/"
          className="site-search-field"
        />
        <button type="submit" className="site-search-button">
          {t('submit')}
        </button>
      </form>
      <FieldSuggestions fieldId={fieldId} locale={locale} />
    </search>
  );
}
