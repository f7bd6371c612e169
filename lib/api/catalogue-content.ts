import type { CatalogueContent } from '#lib/export/catalogue/catalogue.ts';
import { tableNames } from '#lib/export/column.ts';
import { publisher, titles } from '#lib/export/dataset-titles.ts';
import { describeTable } from '#lib/export/dictionary.ts';
import { licence } from '#lib/export/licence.ts';
import type { DataRelease } from '#lib/queries/data-release.ts';
import { readDatasetSpan } from '#lib/queries/read-dataset-span.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { type FileFormat, formats, mediaTypes } from './format.ts';
import { resources } from './resources.ts';

const fileTypes = { csv: 'CSV', json: 'JSON', xlsx: 'XLSX' } as const satisfies Record<FileFormat, string>;

/** What the catalogue says of a data release, the newest. */
export async function readCatalogueContent(release: DataRelease): Promise<CatalogueContent> {
  const { siteUrl } = readEnvironment();
  const { years, issuedOn } = await readDatasetSpan();
  return {
    siteUrl,
    publisher: publisher.vi.name,
    title: titles,
    description: { vi: publisher.vi.about, en: publisher.en.about },
    licence: licence.url,
    issued: issuedOn ?? release.day,
    modified: release.day,
    version: String(release.number),
    years,
    bundle: {
      name: 'zip',
      address: `${siteUrl}/data/khuyen-cong.zip`,
      fileType: 'ZIP',
      mediaType: 'application/zip',
    },
    tables: tableNames.map((name) => toTable(name, siteUrl)),
  };
}

function toTable(name: (typeof tableNames)[number], siteUrl: string): CatalogueContent['tables'][number] {
  const { table } = resources[name];
  const texts = { vi: describeTable(table, 'vi'), en: describeTable(table, 'en') };
  return {
    name,
    title: { vi: `${titles.vi}: ${texts.vi.title}`, en: `${titles.en}: ${texts.en.title}` },
    about: { vi: texts.vi.about, en: texts.en.about },
    ways: formats.map((format) => ({
      name: format,
      address: `${siteUrl}/api/v1/${name}.${format}`,
      fileType: fileTypes[format],
      mediaType: mediaTypes[format],
    })),
  };
}
