import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** A plain form that narrows the list of all sources; its state is the address, not what a browser remembers of it. */
export function SourceFilter({ query, locale }: { query: string; locale: Locale }) {
  const t = getTranslator(locale, 'sources');
  return (
    <search className="list-search">
      <form action={`/${locale}/sources`} method="get" autoComplete="off">
        <label htmlFor="source-query" className="font-semibold">
          {t('search')}
        </label>
        <div className="flex max-w-xl items-end gap-2">
          <input
            id="source-query"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={200}
            className="text-field"
            aria-describedby="source-query-hint"
          />
          <button type="submit" className="button">
            {t('narrow')}
          </button>
        </div>
        <p id="source-query-hint" className="hint">
          {t('searchHint')}
        </p>
      </form>
    </search>
  );
}
