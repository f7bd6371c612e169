import { Activity, type ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

type Props = {
  locale: Locale;
  path: string;
  /** What the search field holds, on the page of its results. */
  query?: string;
  children: ReactNode;
};

/** Header, main and footer around a page; `path` is the page's address without the language ('' for the front page). */
export function SitePage({ locale, path, query = '', children }: Props) {
  return (
    <>
      <SiteHeader locale={locale} path={path} query={query} />
      <main id="main" className="page">
        <Activity>{children}</Activity>
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
