import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { FigureCounts } from '#lib/domain/count-figures.ts';

/** How much is known of a unit: "14 số liệu", or "0 số liệu của riêng mình, 14 của các đơn vị trước đây". */
export async function formatFigureCounts(
  { own, former }: Pick<FigureCounts<unknown>, 'own' | 'former'>,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'provinces' });
  return former > 0 ? t('ownAndFormer', { own, former }) : t('figureCount', { count: own });
}
