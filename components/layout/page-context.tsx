import { PageTitle } from '#components/cite/page-title.tsx';
import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  /** What the page is about; what is chosen in its address is said after it. */
  name: string;
  links: readonly { href: string; label: string }[];
  locale: Locale;
};

/**
 * What a long page is about, with its sections, in a slim bar that stays in view below the first screen. It is placed right below what the first screen
 * holds, as a child of the page's main part: from there on it sticks, without a script.
 */
export function PageContext({ name, links, locale }: Props) {
  const t = getTranslator(locale, 'site');
  return (
    <nav aria-label={t('pageSections')} className="page-context">
      <a href="#main" className="page-context-name">
        <PageTitle title={name} />
      </a>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
