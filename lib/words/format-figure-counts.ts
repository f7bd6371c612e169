import type { Locale } from '#i18n/locales.ts';
import type { FigureCounts } from '#lib/domain/count-figures.ts';
import { getTranslator } from './get-translator.ts';

/** How much is known of a unit: "14 số liệu", or "0 số liệu của riêng mình, 14 của các đơn vị trước đây". */
export function formatFigureCounts(
  { own, former }: Pick<FigureCounts<unknown>, 'own' | 'former'>,
  locale: Locale,
): string {
  const t = getTranslator(locale, 'provinces');
  return former > 0 ? t('ownAndFormer', { own, former }) : t('figureCount', { count: own });
}
