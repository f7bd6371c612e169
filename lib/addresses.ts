import type { Locale } from '#i18n/locales.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Boundaries, Funding } from '#lib/domain/vocabulary.ts';
import type { TableName } from '#lib/export/column.ts';

/** The address of an area's page, without the language: units under /provinces, regions and the nation under /regions. */
export function toAreaPath(area: Pick<Area, 'id' | 'kind'>): string {
  return `/${areaSection(area.kind)}/${area.id}`;
}

/** The same in one language. */
export function toAreaAddress(area: Pick<Area, 'id' | 'kind'>, locale: Locale): string {
  return `/${locale}${toAreaPath(area)}`;
}

/** The address of a source's page, in one language. */
export function toSourceAddress(id: string, locale: Locale): string {
  return `/${locale}/sources/${id}`;
}

/** The address of one figure or claim: its row on its source's page, in one language. */
export function toRowAddress(row: { id: string; source: { id: string } }, locale: Locale): string {
  return `${toSourceAddress(row.source.id, locale)}#${row.id}`;
}

/** What the address of an area's page ends in when it shows one funding: for the page's script, and for browsers without one (PanelSwitch). */
export function toFundingState(funding: Funding): string {
  return `?funding=${funding}#funding-${funding}`;
}

/** A table of the API as a file for a spreadsheet, CSV with a byte-order mark; `parameters` are the API's own, among them the `locale` of XLSX. */
export function toTableAddress(
  table: TableName,
  format: 'csv' | 'xlsx',
  parameters: Record<string, string> = {},
): string {
  const all = new URLSearchParams({ ...parameters, ...(format === 'csv' && { bom: '1' }) });
  return `/api/v1/${table}.${format}?${all}`;
}

/** The address of a page on one of the two maps, without the language; the map as reported is the page's own. */
export function toMapPath(path: string, map: Boundaries): string {
  return map === 'reported' ? path : `${path}?boundaries=${map}`;
}
