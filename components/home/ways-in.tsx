import {
  ArrowLeftRight,
  BadgeCheck,
  Calculator,
  FileDown,
  FileText,
  type LucideIcon,
  Map as MapIcon,
  MapPin,
} from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';

type Way = { href: string; name: string; note: string; icon: LucideIcon };

/** The three jobs first, then the other ways in, each with what is found there. */
export async function WaysIn({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'home' });
  const to = (section: string) => `/${locale}/${section}`;
  const ways: Way[] = [
    { href: to('provinces'), name: t('provincesWay'), note: t('provincesWayNote'), icon: MapPin },
    { href: to('compare'), name: t('compareWay'), note: t('compareWayNote'), icon: ArrowLeftRight },
    {
      href: toSheetAddresses('figures', {}, locale).xlsx,
      name: t('downloadWay'),
      note: t('downloadWayNote'),
      icon: FileDown,
    },
    { href: to('map'), name: t('mapWay'), note: t('mapWayNote'), icon: MapIcon },
    { href: to('checks'), name: t('checksWay'), note: t('checksWayNote'), icon: BadgeCheck },
    { href: to('method'), name: t('methodWay'), note: t('methodWayNote'), icon: Calculator },
    { href: to('sources'), name: t('sourcesWay'), note: t('sourcesWayNote'), icon: FileText },
  ];
  return (
    <ul className="ways">
      {ways.map(({ href, name, note, icon: Icon }) => (
        <li key={href}>
          <Icon aria-hidden="true" strokeWidth={1.75} />
          <a href={href}>{name}</a>
          <p className="hint">{note}</p>
        </li>
      ))}
    </ul>
  );
}
