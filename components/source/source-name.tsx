import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import type { Source } from '#lib/domain/figure.ts';
import { getNameLanguage, getSourceName, getSourceNameLanguage } from '#lib/domain/source-name.ts';
import { toLang } from './to-lang.ts';

/** Where a site's name in a title may go on in the next line: "khuyencongonline" | ".gov" | ".vn". */
const beforeDomainDots = /(?<=[a-z]{2})(?=\.[a-z]{2})/i;

const goOn = (before: ReactNode, part: string) =>
  before === null ? (
    part
  ) : (
    <>
      {before}
      <wbr />
      {part}
    </>
  );

/** A source's title, or whose page it is, in the language that it is printed in. */
export function SourceName({ source, locale }: { source: Source; locale: Locale }) {
  return (
    <span className="wrap-anywhere" lang={toLang(getSourceNameLanguage(source), locale)}>
      {getSourceName(source).split(beforeDomainDots).reduce<ReactNode>(goOn, null)}
    </span>
  );
}

/** A publisher's name, in Vietnamese where it is. */
export function PublisherName({ name, locale }: { name: string; locale: Locale }) {
  return <span lang={toLang(getNameLanguage(name), locale)}>{name}</span>;
}
