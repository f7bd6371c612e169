import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from './addresses.ts';

type Row = { id: string; source: { id: string } };
type Site = { siteUrl: string; reportUrl: string | null };

/**
 * Where an error in a figure or claim is reported: the configured address with `{id}`, `{source}` and `{page}` (the row's full address)
 * filled in and encoded. Null when none is configured.
 */
export function toReportAddress(row: Row, locale: Locale, { siteUrl, reportUrl }: Site): string | null {
  return fill(reportUrl, {
    id: row.id,
    source: row.source.id,
    page: siteUrl + toRowAddress(row, locale),
  });
}

/** Where a barrier or an error on a page without rows is reported; `subject` stands in for the row's id. Null when none is configured. */
export function toPageReportAddress(
  subject: string,
  path: string,
  { siteUrl, reportUrl }: Site,
): string | null {
  return fill(reportUrl, { id: subject, source: '', page: siteUrl + path });
}

function fill(address: string | null, values: Record<string, string>): string | null {
  return (
    address?.replace(/\{(id|source|page)\}/g, (_, name) => encodeURIComponent(values[name] ?? '')) ?? null
  );
}
