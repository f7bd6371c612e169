import { licence } from '#lib/export/licence.ts';
import { publisher, titles } from '../dataset-titles.ts';
import type { BundleContent, BundleTable } from './bundle-content.ts';
import { toTableSchema } from './table-schema.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

/** RFC 4180 as our writer writes it, in the standard's own words. */
const dialect = {
  $schema: `${profiles}/tabledialect.json`,
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

/** `datapackage.json`: the bundle's tables in Data Package 2.0 (datapackage.org). The version is the number of the data release. */
export function writeDataPackage({ siteUrl, release, tables }: BundleContent): string {
  const descriptor = {
    $schema: `${profiles}/datapackage.json`,
    name: 'khuyen-cong',
    id: `${siteUrl}/vi/changes#release-${release.number}`,
    title: titles.en,
    title_vi: titles.vi,
    description: publisher.en.about,
    description_vi: publisher.vi.about,
    homepage: `${siteUrl}/vi/data`,
    version: `${release.number}.0.0`,
    created: `${release.date}T00:00:00Z`,
    keywords: ['khuyến công', 'industrial promotion', 'Vietnam', 'public budget', 'provinces', 'open data'],
    licenses: [{ name: licence.id, path: licence.url, title: licence.title }],
    contributors: [{ title: publisher.vi.name, path: siteUrl, roles: ['publisher', 'creator'] }],
    resources: tables.map(toResource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function toResource(table: BundleTable) {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: table.en.title,
    description: table.en.about,
    title_vi: table.vi.title,
    description_vi: table.vi.about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: table.file.size,
    hash: `sha256:${table.file.sha256}`,
    dialect,
    schema: toTableSchema(table),
  };
}
