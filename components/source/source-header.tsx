import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Source } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/words/format.ts';
import { PublisherName, SourceName } from './source-name.tsx';

/** The document itself: title as printed, publisher (which names an untitled page), kind, language, dates, and its address as found. */
export async function SourceHeader({ source, locale }: { source: Source; locale: Locale }) {
  const t = await getTranslations({ locale });
  const format = createFormat(locale);
  const facts = [
    t(`vocabulary.sourceKind.${source.kind}`),
    t(`vocabulary.sourceLanguage.${source.language}`),
    source.publishedOn
      ? t('sources.published', { date: format.date(source.publishedOn) })
      : t('sources.publishedUnknown'),
    ...(source.title ? [] : [t('sources.untitled')]),
    t('sources.retrieved', { date: format.date(source.retrievedOn) }),
  ];
  return (
    <header>
      <h1>
        <SourceName source={source} locale={locale} />
      </h1>
      <p className="area-facts">
        {source.title && (
          <>
            <PublisherName name={source.publisher} locale={locale} /> ·{' '}
          </>
        )}
        {facts.join(' · ')}
      </p>
      <p>
        <a href={source.url} rel="external noopener" className="break-address">
          {t('sources.open')}: {source.url}
        </a>
      </p>
    </header>
  );
}
