import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Cell } from '#lib/domain/cell.ts';

/** What a cell is of: "Kế hoạch, địa phương". */
export async function formatCellSubject({ measure, funding }: Cell, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'vocabulary' });
  return `${t(`measure.${measure}`)}, ${t(`funding.${funding}`).toLowerCase()}`;
}
