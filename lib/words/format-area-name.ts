import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';

/** The area's name in one language, without its boundaries: "Phú Thọ", "Phu Tho". */
export function formatAreaName(area: Pick<Area, 'nameVi' | 'nameEn'>, locale: Locale): string {
  return locale === 'vi' ? area.nameVi : area.nameEn;
}
