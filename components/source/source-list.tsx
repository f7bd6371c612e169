import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { SourceSummary } from '#lib/queries/list-sources.ts';
import { foldText } from '#lib/search/fold-text.ts';
import { createFormat } from '#lib/words/format.ts';
import { PublisherName, SourceName } from './source-name.tsx';

/** Sources to a list, three times those of November 2026. */
export const mostSources = 1000;

/**
 * All sources, the first 1,000 of more: title and publisher (of an untitled page its id, since several bear one name), date, and how many figures and
 * percentages each gave.
 */
export async function SourceList({ sources, locale }: { sources: readonly SourceSummary[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'sources' });
  const format = createFormat(locale);
  return (
    <ul className="source-list">
      {sources.slice(0, mostSources).map((source) => (
        <li key={source.id} data-find={toFindText(source)}>
          <a href={toSourceAddress(source.id, locale)}>
            <SourceName source={source} locale={locale} />
          </a>
          <div className="hint">
            {source.title ? <PublisherName name={source.publisher} locale={locale} /> : source.id} ·{' '}
            {source.publishedOn
              ? t('published', { date: format.date(source.publishedOn) })
              : t('publishedUnknown')}{' '}
            · {t('count.figures', { count: source.figureCount })}
            {source.claimCount > 0 && `, ${t('count.claims', { count: source.claimCount })}`}
          </div>
        </li>
      ))}
    </ul>
  );
}

function toFindText({ title, publisher, publishedOn, id }: SourceSummary): string {
  return foldText([title, publisher, publishedOn, id].join(' '));
}
