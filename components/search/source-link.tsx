import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses.ts';
import type { Source } from '#lib/domain/figure.ts';

/** A source in one line: its title and publisher, or the publisher alone where the title is not known. */
export function SourceLink({ source, locale }: { source: Source; locale: Locale }) {
  const { id, title, publisher, language } = source;
  return (
    <>
      <a href={toSourceAddress(id, locale)} lang={language === 'en' ? 'en' : 'vi'}>
        {title ?? publisher}
      </a>
      {title && ` (${publisher})`}
    </>
  );
}
