import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from './addresses.ts';

type Row = { id: string; source: { id: string } };
type Site = { siteUrl: string; reportUrl: string | null };

/**
 * Where an error in a figure or claim is reported: the configured address with `{id}`, `{source}` and `{page}` (the row's full address)
 * filled in and encoded. Null when none is configured.
 */
export function toReportAddress(row: Row, locale: Locale, { siteUrl, reportUrl }: Site): string | null {
  const values: Record<string, string> = {
    id: row.id,
    source: row.source.id,
    page: siteUrl + toRowAddress(row, locale),
  };
  return (
    reportUrl?.replace(/\{(id|source|page)\}/g, (_, name) => encodeURIComponent(values[name] ?? '')) ?? null
  );
}
