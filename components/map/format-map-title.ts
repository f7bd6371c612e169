import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { MapView } from '#lib/domain/map-view.ts';

/** What a map shows: "Tỷ lệ hoàn thành kế hoạch, tổng kinh phí, năm 2018". */
export async function formatMapTitle({ year, measure, funding }: MapView, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'map' });
  return t('title', {
    measure: t(`measure.${measure}`),
    funding: t(`funding.${funding}`),
    year: String(year),
  });
}
