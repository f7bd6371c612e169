import type { Locale } from '#i18n/locales.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Boundaries, Funding } from '#lib/domain/vocabulary.ts';
import type { TableName } from '#lib/export/column.ts';

/** The address of an area's page, without the language: units under /provinces, regions and the nation under /regions. */
export function toAreaPath(area: Pick<Area, 'id' | 'kind'>): string {
  return `/${areaSection(area.kind)}/${area.id}`;
}

/** The address of an area's page in one language. */
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

/** The address of a data release's page, in one language. */
export function toReleaseAddress(number: number, locale: Locale): string {
  return `/${locale}/changes/${number}`;
}

/** Where the same rows are, for a spreadsheet: as XLSX, and as CSV for an Excel of the page's language. */
export type SheetAddresses = { xlsx: string; csv: string };

/** Rows of a table as files for a spreadsheet in one language; `filters` are the API's own. */
export function toSheetAddresses(
  table: TableName,
  filters: Record<string, string>,
  locale: Locale,
): SheetAddresses {
  const toAddress = (format: string, setting: string) =>
    `/api/v1/${table}.${format}?${new URLSearchParams({ ...filters, [setting]: locale })}`;
  return { xlsx: toAddress('xlsx', 'locale'), csv: toAddress('csv', 'excel') };
}

/** The address of a page on one of the two maps, without the language; the map as reported is the page's own. */
export function toMapPath(path: string, map: Boundaries): string {
  return map === 'reported' ? path : `${path}?boundaries=${map}`;
}
