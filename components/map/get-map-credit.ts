import { getTranslations } from 'next-intl/server';
import { getCredit } from '#components/charts/picture/get-credit.ts';
import type { Locale } from '#i18n/locales.ts';

/** Where a map's numbers come from, and whose drawing it is, in one line for pictures and embeds. */
export async function getMapCredit(retrievedOn: string | null, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'map' });
  return `${await getCredit(retrievedOn, locale)}. ${t('borders')}`;
}
