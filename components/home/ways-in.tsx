import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toCsvAddress } from '#lib/addresses.ts';

/** The ways into everything, each with what is found there. */
export async function WaysIn({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'home' });
  const ways = [
    { href: `/${locale}/provinces`, name: t('provincesWay'), note: t('provincesWayNote') },
    { href: `/${locale}/regions`, name: t('regionsWay'), note: t('regionsWayNote') },
    { href: toCsvAddress('figures'), name: t('downloadWay'), note: t('downloadWayNote') },
    { href: `/${locale}/compare`, name: t('compareWay'), note: t('compareWayNote') },
    { href: `/${locale}/checks`, name: t('checksWay'), note: t('checksWayNote') },
    { href: `/${locale}/sources`, name: t('sourcesWay'), note: t('sourcesWayNote') },
  ];
  return (
    <ul className="mt-4 grid gap-x-10 gap-y-5 sm:grid-cols-2">
      {ways.map(({ href, name, note }) => (
        <li key={href} className="border-t-4 border-line pt-2">
          <a href={href} className="text-lg font-semibold">
            {name}
          </a>
          <p className="hint">{note}</p>
        </li>
      ))}
    </ul>
  );
}
