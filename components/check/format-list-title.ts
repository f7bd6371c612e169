import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { CheckListName } from '#lib/domain/check-list.ts';

/** The heading of a list of checks with how many rows it has. */
export async function formatListTitle(name: CheckListName, count: number, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'checks' });
  if (name === 'claims') return t('claims', { count });
  return name === 'totals' ? t('totalsCount', { count }) : t(`agreement.${name}`, { count });
}
