import { Activity, type ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import type { HeaderSearch } from './search-field.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

type Props = {
  locale: Locale;
  path: string;
  search?: HeaderSearch;
  children: ReactNode;
};

/** Header, main and footer around a page; `path` is the page's address without the language ('' for the front page). */
export function SitePage({ locale, path, search = 'folded', children }: Props) {
  return (
    <>
      <SiteHeader locale={locale} path={path} search={search} />
      <main id="main" className="page">
        <Activity>{children}</Activity>
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
