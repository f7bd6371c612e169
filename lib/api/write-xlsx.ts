import { defaultLocale } from '#i18n/locales.ts';
import type { Table } from '#lib/export/column.ts';
import { licence } from '#lib/export/licence.ts';
import { writeWorkbook } from '#lib/export/xlsx/write-workbook.ts';
import type { DataRelease } from '#lib/queries/data-release.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import { citesSources, noteSources, readSources } from './cited-sources.ts';
import { readCells } from './read-cells.ts';
import type { Opened } from './resource.ts';

type Asked = {
  table: Table;
  opened: Opened<'xlsx'>;
  release: DataRelease;
  /** Where the site is. */
  siteUrl: string;
};

/** A table as a workbook with the sources of its rows. Throws when an import comes before the last of it. */
export function writeXlsx({ table, opened, release, siteUrl }: Asked): AsyncGenerator<Uint8Array> {
  const { columns } = table;
  const cited = new Set<string>();
  const content = {
    table,
    locale: opened.settings.locale ?? defaultLocale,
    pages: noteSources(columns, readCells(opened), cited),
    sources: citesSources(columns) ? readSources(cited) : null,
    about: { release, licence, address: toAddress(table, opened, siteUrl) },
  };
  return keepToOneRelease(release.number, writeWorkbook(content));
}

/** The one spelling of what was asked for, however it was asked, so that the same rows are the same bytes. */
function toAddress({ name }: Table, { filters, settings }: Opened<'xlsx'>, siteUrl: string): string {
  const address = new URL(`/api/v1/${name}.xlsx`, siteUrl);
  for (const [parameter, value] of Object.entries({ ...filters, ...settings }))
    for (const one of [value].flat())
      if (one !== undefined) address.searchParams.append(parameter, String(one));
  return address.href;
}
