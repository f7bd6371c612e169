import type { Locale } from '#i18n/locales.ts';
import type { CheckListName } from '#lib/domain/check-list.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** The heading of a list of checks with how many rows it has. */
export function formatListTitle(name: CheckListName, count: number, locale: Locale): string {
  const t = getTranslator(locale, 'checks');
  if (name === 'claims') return t('claims', { count });
  return name === 'totals' ? t('totalsCount', { count }) : t(`agreement.${name}`, { count });
}
