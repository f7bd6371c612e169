import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaName } from './format-area-name.ts';

type Named = Pick<Area, 'id' | 'nameVi' | 'nameEn' | 'validTo'>;

/** The name of a predecessor without which a sum is incomplete; told from the unit of today that bears the same name: "Phú Thọ (cũ)". */
export async function formatMissingName(
  area: Named,
  areas: readonly Named[],
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'maps' });
  const name = formatAreaName(area, locale);
  const isReused = areas.some(
    ({ id, nameVi, validTo }) => id !== area.id && nameVi === area.nameVi && validTo === null,
  );
  return isReused ? t('former', { name }) : name;
}
