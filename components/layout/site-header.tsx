import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { SearchField } from './search-field.tsx';

const sections = ['provinces', 'regions', 'years', 'compare', 'checks', 'coverage', 'sources'] as const;

type Props = { locale: Locale; path: string; query: string };

/** The header of every page; `path` is the page's address without the language, so that the switch keeps the place. */
export async function SiteHeader({ locale, path, query }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  return (
    <header className="site-header">
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <div className="page flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
        <a href={`/${locale}`} className="wordmark">
          {t('name')}
        </a>
        <nav aria-label={t('nav')} className="order-last w-full">
          <ul className="flex flex-wrap gap-x-5">
            {sections.map((section) => (
              <li key={section}>
                <a
                  href={`/${locale}/${section}`}
                  aria-current={path.startsWith(`/${section}`) ? 'true' : undefined}
                  className="nav-link"
                >
                  {t(section)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchField locale={locale} query={query} />
        <a
          href={`/${other}${path}`}
          lang={other}
          hrefLang={other}
          className="nav-link ml-auto sm:order-2 sm:ml-0"
        >
          {t('otherLanguage')}
        </a>
      </div>
    </header>
  );
}
