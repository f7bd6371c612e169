import type { Locale } from '#i18n/locales.ts';
import { siteSections, toSiteSection } from '#lib/addresses/site-section.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const siteNavId = 'site-nav';

/** The ways to every section: a row on wide screens, on phones a sheet that the header's button opens, without JavaScript too. */
export function SiteNav({ locale, path }: { locale: Locale; path: string }) {
  const t = getTranslator(locale, 'site');
  const current = toSiteSection(path);
  return (
    <nav id={siteNavId} popover="auto" aria-label={t('nav')} className="site-nav">
      <ul>
        {siteSections.map((section) => (
          <li key={section}>
            <a href={`/${locale}/${section}`} aria-current={section === current ? 'true' : undefined}>
              {t(`sections.${section}`)}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" popoverTarget={siteNavId} popoverTargetAction="hide" className="site-nav-close">
        {t('closeMenu')}
      </button>
    </nav>
  );
}
