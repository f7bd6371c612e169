import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { TableName } from '#lib/export/column.ts';

/** The footer of every page: the promise about numbers, the data as XLSX, how it is made, the licence. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const to = (section: string) => `/${locale}/${section}`;
  const toXlsx = (table: TableName) => toSheetAddresses(table, {}, locale).xlsx;
  const columns = [
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
      title: t('footerTrust'),
      links: [
        { href: to('method'), label: t('method') },
        { href: to('sources'), label: t('sources') },
        { href: to('coverage'), label: t('coverage') },
        { href: to('checks'), label: t('checks') },
      ],
    },
    {
      title: t('footerSite'),
      links: [
        { href: to('changes'), label: t('changes') },
        { href: '/feed.xml', label: t('feed') },
        { href: to('accessibility'), label: t('accessibility') },
      ],
    },
  ];
  return (
    <footer className="site-footer">
      <div className="page site-footer-columns">
        <div className="grid max-w-md content-start gap-2">
          <h2>{t('name')}</h2>
          <p>{t('footerNote')}</p>
          <p>{t('licence')}</p>
        </div>
        {columns.map(({ title, href, links }) => (
          <nav key={title} aria-label={title}>
            <h2>{href ? <a href={href}>{title}</a> : title}</h2>
            <ul className="mt-1">
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
