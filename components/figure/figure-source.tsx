import { PublisherName, SourceName } from '#components/source/source-name.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Source } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** A figure's source: its name as a link to the source's page, date, and the publisher unless it is the name already. */
export function FigureSource({ source, locale }: { source: Source; locale: Locale }) {
  const t = getTranslator(locale, 'figures');
  const date = source.publishedOn ? createFormat(locale).date(source.publishedOn) : t('undated');
  return (
    <>
      <a href={toSourceAddress(source.id, locale)} data-address={source.url}>
        <SourceName source={source} locale={locale} />
      </a>
      <span className="hint block">
        {source.title && (
          <>
            <PublisherName name={source.publisher} locale={locale} />,{' '}
          </>
        )}
        {date}
      </span>
    </>
  );
}
