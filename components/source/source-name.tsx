import type { Locale } from '#i18n/locales.ts';
import type { Source } from '#lib/domain/figure.ts';
import { getNameLanguage, getSourceName, getSourceNameLanguage } from '#lib/domain/source-name.ts';
import { toLang } from './to-lang.ts';

/** A source's title, or whose page it is, in the language that it is printed in. */
export function SourceName({ source, locale }: { source: Source; locale: Locale }) {
  return (
    <span className="wrap-anywhere" lang={toLang(getSourceNameLanguage(source), locale)}>
      {getSourceName(source)}
    </span>
  );
}

/** A publisher's name, in Vietnamese where it is. */
export function PublisherName({ name, locale }: { name: string; locale: Locale }) {
  return <span lang={toLang(getNameLanguage(name), locale)}>{name}</span>;
}
