import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { SourceSummary } from '#lib/queries/list-sources.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { PublisherName, SourceName } from './source-name.tsx';

/** Sources: title and publisher (of an untitled page its id, since several bear one name), date, and how many figures and percentages each gave. */
export function SourceList({ sources, locale }: { sources: readonly SourceSummary[]; locale: Locale }) {
  const t = getTranslator(locale, 'sources');
  const format = createFormat(locale);
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={toSourceAddress(source.id, locale)}>
            <SourceName source={source} locale={locale} />
          </a>
          <div className="hint">
            {source.title ? <PublisherName name={source.publisher} locale={locale} /> : source.id} ·{' '}
            {source.publishedOn
              ? t('published', { date: format.date(source.publishedOn) })
              : t('publishedUnknown')}{' '}
            ·{' '}
            {source.besideCount > 0
              ? t('count.beside', { count: source.besideCount })
              : t('count.figures', { count: source.figureCount })}
            {source.claimCount > 0 && `, ${t('count.claims', { count: source.claimCount })}`}
          </div>
        </li>
      ))}
    </ul>
  );
}
