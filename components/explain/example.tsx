import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  /** What the example is about: "Nghệ An, 2019". */
  title: string;
  /** Where it stands on the site. */
  href: string;
  locale: Locale;
  children: ReactNode;
};

/** A case taken from the data, with the place where it stands. */
export function Example({ title, href, locale, children }: Props) {
  const t = getTranslator(locale, 'method');
  return (
    <div className="example">
      <p className="example-title">{t('example', { title })}</p>
      {children}
      <p>
        <a href={href} rel={toRel(href)}>
          {t('seeThere')}
        </a>
      </p>
    </div>
  );
}

/** Says that the data holds no case of a rule. */
export function NoExample({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'method');
  return <p className="hint">{t('noExample')}</p>;
}
