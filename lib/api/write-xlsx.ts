import { defaultLocale } from '#i18n/locales.ts';
import type { Table } from '#lib/export/column.ts';
import { licence } from '#lib/export/licence.ts';
import { writeWorkbook } from '#lib/export/xlsx/write-workbook.ts';
import type { DataRelease } from '#lib/queries/data-release.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import { toCanonicalAddress } from './canonical-address.ts';
import { citesSources, noteSources, readSources } from './cited-sources.ts';
import type { Opened } from './resource.ts';

type Asked = {
  table: Table;
  opened: Opened<'xlsx'>;
  release: DataRelease;
  /** Where the site is. */
  siteUrl: string;
};

/** A table as a workbook with the sources of its rows. Throws when an import comes before the last of it. */
export async function* writeXlsx({ table, opened, release, siteUrl }: Asked): AsyncGenerator<Uint8Array> {
  const { columns } = table;
  const cited = new Set<string>();
  const asked = { ...opened.filters, ...opened.settings };
  const content = {
    table,
    locale: opened.settings.locale ?? defaultLocale,
    pages: noteSources(columns, opened.readCells(), cited),
    sources: citesSources(columns) ? readSources(cited) : null,
    about: {
      release,
      citedDay: release.day,
      licence,
      address: toCanonicalAddress(table.name, 'xlsx', asked, siteUrl),
    },
  };
  yield* keepToOneRelease(release.number, writeWorkbook(content));
}
