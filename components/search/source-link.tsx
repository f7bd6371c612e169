import { PublisherName, SourceName } from '#components/source/source-name.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Source } from '#lib/domain/figure.ts';

/** A source in one line: its title and publisher, or the publisher and domain alone where the title is not known. */
export function SourceLink({ source, locale }: { source: Source; locale: Locale }) {
  const { id, title, publisher } = source;
  return (
    <>
      <a href={toSourceAddress(id, locale)}>
        <SourceName source={source} locale={locale} />
      </a>
      {title && (
        <>
          {' '}
          (<PublisherName name={publisher} locale={locale} />)
        </>
      )}
    </>
  );
}
