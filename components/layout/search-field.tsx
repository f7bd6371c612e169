import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FieldSuggestions } from './field-suggestions.tsx';

/** The search in the header: none where the page has one itself; folded on phones; open everywhere, with what was asked, on the page of its results. */
export type HeaderSearch = 'none' | 'folded' | { query: string };

type Props = { locale: Locale; search: Exclude<HeaderSearch, 'none'> };

export const siteSearchId = 'site-search-sheet';
const fieldId = 'site-search';

/**
 * The search of the whole site: a plain form, which the key "/" reaches (lib/next-seams/start-script.ts), with suggestions while typing. On phones the header's
 * button opens it as a sheet, without JavaScript too.
 */
export function SearchField({ locale, search }: Props) {
  const t = getTranslator(locale, 'search');
  const isFolded = search === 'folded';
  return (
    <search
      id={siteSearchId}
      className={isFolded ? 'site-search' : 'site-search site-search-open'}
      popover={isFolded ? 'auto' : undefined}
    >
      <form action={`/${locale}/search`} method="get">
        <label htmlFor={fieldId} className="sr-only">
          {t('title')}
        </label>
        <input
          id={fieldId}
          name="q"
          type="search"
          defaultValue={isFolded ? '' : search.query}
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
