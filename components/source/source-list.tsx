import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses.ts';
import { foldText } from '#lib/fold-text.ts';
import { createFormat } from '#lib/format.ts';
import type { SourceSummary } from '#lib/queries/get-source-page.ts';

/** All sources: title, publisher, date, and how many figures and percentages each gave. */
export async function SourceList({ sources, locale }: { sources: readonly SourceSummary[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'sources' });
  const format = createFormat(locale);
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id} data-find={toFindText(source)}>
          <a href={toSourceAddress(source.id, locale)} lang={source.language === 'en' ? 'en' : 'vi'}>
            {source.title ?? `${t('untitled')} (${source.id})`}
          </a>
          <div className="hint">
            {source.publisher} ·{' '}
            {source.publishedOn
              ? t('published', { date: format.date(source.publishedOn) })
              : t('publishedUnknown')}{' '}
            · {t('figureCount', { count: source.figureCount })}
            {source.claimCount > 0 && `, ${t('claimCount', { count: source.claimCount })}`}
          </div>
        </li>
      ))}
    </ul>
  );
}

function toFindText({ title, publisher, publishedOn, id }: SourceSummary): string {
  return foldText([title, publisher, publishedOn, id].join(' '));
}
