import { Languages, Menu, Search } from 'lucide-react';
import { PrintedAddress } from '#components/cite/printed-address.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { KeepTitle } from './keep-title.tsx';
import { type HeaderSearch, SearchField, siteSearchId } from './search-field.tsx';
import { SiteNav, siteNavId } from './site-nav.tsx';
import { Wordmark } from './wordmark.tsx';

type Props = { locale: Locale; path: string; search: HeaderSearch };

/** The header of every page; `path` is the page's address without the language, so that the switch keeps the place. */
export function SiteHeader({ locale, path, search }: Props) {
  const t = getTranslator(locale, 'site');
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  return (
    <header className="site-header">
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <div className="page">
        <div className="site-bar">
          <Wordmark name={t('name')} href={`/${locale}`} />
          {search !== 'none' && <SearchField locale={locale} search={search} />}
          {search === 'folded' && (
            <button type="button" popoverTarget={siteSearchId} className="site-link site-search-opener">
              <Search className="size-5" aria-hidden="true" />
              <span className="sr-only">{t('search')}</span>
            </button>
          )}
          <a
            href={`/${other}${path}`}
            rel={toRel(`/${other}${path}`)}
            lang={other}
            hrefLang={other}
            suppressHydrationWarning
            className="site-link"
          >
            <Languages className="size-5 md:size-4" aria-hidden="true" />
            <span className="max-md:sr-only">{t('otherLanguage')}</span>
          </a>
          <KeepTitle />
          <button type="button" popoverTarget={siteNavId} className="site-menu-button">
            <Menu className="size-4" aria-hidden="true" />
            {t('menu')}
          </button>
        </div>
        <SiteNav locale={locale} path={path} />
        <PrintedAddress path={path} locale={locale} />
      </div>
    </header>
  );
}
