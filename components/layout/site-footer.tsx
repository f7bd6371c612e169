import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toCsvAddress } from '#lib/addresses.ts';

/** The footer of every page: the promise about numbers, the whole dataset as CSV, the licence. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <footer className="site-footer">
      <div className="page grid gap-3 py-8">
        <p>{t('footerNote')}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-2" aria-label={t('footer')}>
          <li>
            <a href={toCsvAddress('figures')}>{t('downloadFigures')}</a>
          </li>
          <li>
            <a href={toCsvAddress('indicators')}>{t('downloadIndicators')}</a>
          </li>
          <li>
            <a href={toCsvAddress('claims')}>{t('downloadClaims')}</a>
          </li>
          <li>
            <a href={`/${locale}/changes`}>{t('changes')}</a>
          </li>
        </ul>
        <p>{t('licence')}</p>
      </div>
    </footer>
  );
}
