import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** The footer of every page: the promise about numbers, the licence, ways to every page, the data as XLSX, the theme. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'site');
  const to = (section: string) => `/${locale}/${section}`;
  const toXlsx = (table: 'figures' | 'indicators' | 'claims') => toSheetAddresses(table, {}, locale).xlsx;
  const columns = [
    {
      title: t('footerPages'),
      links: [
        { href: to('provinces'), label: t('sections.provinces') },
        { href: to('regions'), label: t('regions') },
        { href: to('years'), label: t('years') },
        { href: to('compare'), label: t('sections.compare') },
        { href: to('map'), label: t('sections.map') },
      ],
    },
    {
      title: t('sections.trust'),
      href: to('trust'),
      links: [
        { href: to('checks'), label: t('checks') },
        { href: to('coverage'), label: t('coverage') },
        { href: to('sources'), label: t('sources') },
        { href: to('method'), label: t('method') },
        { href: to('changes'), label: t('changes') },
      ],
    },
    {
      title: t('footerData'),
      href: to('data'),
      links: [
        { href: toXlsx('figures'), label: t('downloadFigures') },
        { href: toXlsx('indicators'), label: t('downloadIndicators') },
        { href: toXlsx('claims'), label: t('downloadClaims') },
        { href: `${to('data')}#take`, label: t('otherFormats') },
      ],
    },
    {
      title: t('footerSite'),
      links: [
        { href: to('accessibility'), label: t('accessibility') },
        { href: '/feed.xml', label: t('feed') },
      ],
    },
  ];
  return (
    <footer className="site-footer">
      <div className="page site-footer-columns">
        <div className="site-footer-promise">
          <h2>{t('name')}</h2>
          <p>{t('footerNote')}</p>
          <p>{t('licence')}</p>
          <ThemeSwitch locale={locale} />
        </div>
        {columns.map(({ title, href, links }) => (
          <nav key={title} aria-label={title}>
            <h2>{href ? <a href={href}>{title}</a> : title}</h2>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
