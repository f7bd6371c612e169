import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import { createFormat } from './format.ts';
import { formatAreaName } from './format-area-name.ts';
import { getTranslator } from './get-translator.ts';

/** The name with the boundaries' time, where two units or regions share a name: "Phú Thọ (đến ngày 30/6/2025)". */
export function formatAreaSpan(area: Area, locale: Locale): string {
  return createAreaSpanFormat(locale)(area);
}

/** Writes the names of many areas with their boundaries' time. */
export function createAreaSpanFormat(locale: Locale): (area: Area) => string {
  const t = getTranslator(locale, 'area');
  const format = createFormat(locale);
  return (area) => {
    const name = formatAreaName(area, locale);
    if (area.validTo) return t('spanUntil', { name, date: format.date(area.validTo) });
    if (area.validFrom) return t('spanSince', { name, date: format.date(area.validFrom) });
    return name;
  };
}
