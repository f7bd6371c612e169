import type { Locale } from '#i18n/locales.ts';
import type { Cell } from '#lib/domain/cell.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What a cell is of: "Kế hoạch, địa phương". */
export function formatCellSubject({ measure, funding }: Cell, locale: Locale): string {
  const t = getTranslator(locale, 'vocabulary');
  return `${t(`measure.${measure}`)}, ${t(`funding.${funding}`).toLowerCase()}`;
}
