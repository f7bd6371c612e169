import type { TableName } from '#lib/export/column.ts';
import type { FileFormat } from './format.ts';

/** The one spelling of what is asked of a table, however it was asked, so that the same rows are the same bytes: every value apart, in the order of the schemas. */
export function toCanonicalAddress(
  table: TableName,
  format: FileFormat,
  parameters: Readonly<Record<string, unknown>>,
  siteUrl: string,
): string {
  const address = new URL(`/api/v1/${table}.${format}`, siteUrl);
  for (const [parameter, value] of Object.entries(parameters))
    for (const one of [value].flat())
      if (one !== undefined) address.searchParams.append(parameter, String(one));
  return address.href;
}
