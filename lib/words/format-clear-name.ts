import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import { toNameSpan } from '#lib/domain/namesakes.ts';
import { readNamesakes } from '#lib/queries/list-namesakes.ts';
import { formatAreaName } from './format-area-name.ts';
import { createAreaSpanFormat } from './format-area-span.ts';

/**
 * The area's name so that it is not mistaken where nothing beside it tells the time: "Vĩnh Phúc", but "Phú Thọ (đến ngày 30/6/2025)" and "Phú Thọ (từ ngày
 * 1/7/2025)", since two units bear that name.
 */
export async function formatClearName(area: Area, locale: Locale): Promise<string> {
  return (await createClearNameFormat(locale))(area);
}

/** The clear names of several areas, in their order. */
export async function formatClearNames(areas: readonly Area[], locale: Locale): Promise<string[]> {
  return areas.map(await createClearNameFormat(locale));
}

/** Writes the clear names of areas that are not known beforehand, as in the rows of a table. */
export async function createClearNameFormat(locale: Locale): Promise<(area: Area) => string> {
  const namesakes = await readNamesakes();
  const formatSpan = createAreaSpanFormat(locale);
  return (area) => (toNameSpan(area, namesakes) ? formatSpan(area) : formatAreaName(area, locale));
}
