import type { TableName } from '#lib/export/column.ts';
import type { LinkedNode, LinkedValue } from './linked-node.ts';

/** A way to have a dataset: `fileType` is a code of the EU's list of file types. */
type Way = { name: string; address: string; fileType: 'CSV' | 'JSON' | 'XLSX' | 'ZIP'; mediaType: string };
type Texts = { vi: string; en: string };

/** What a catalogue says. Addresses are whole, dates ISO. */
export type CatalogueContent = {
  siteUrl: string;
  publisher: string;
  title: Texts;
  description: Texts;
  licence: string;
  /** Days of the first release and of the newest. */
  issued: string;
  modified: string;
  version: string;
  /** First and last year that a figure speaks of; null without any. */
  years: readonly [number, number] | null;
  bundle: Way;
  tables: { name: TableName; title: Texts; about: Texts; ways: Way[] }[];
};

const authority = 'http://publications.europa.eu/resource/authority';
const media = 'https://www.iana.org/assignments/media-types';
const vietnam = { '@id': `${authority}/country/VNM` };

/**
 * The catalogue as DCAT 3 in the profile DCAT-AP 3: a catalogue of one dataset with everything, which has every table as a dataset part, and the API as a data
 * service. Things are named by fragments of /data.
 */
export function createCatalogue(content: CatalogueContent): LinkedNode {
  const { siteUrl, tables, title, description } = content;
  const name = (fragment: string) => `${siteUrl}/data#${fragment}`;
  const publisher = toPublisher(content);
  const whole = {
    ...toDataset(content, { fragment: 'khuyen-cong', title, about: description, ways: [content.bundle] }),
    'dct:hasPart': tables.map((table) => ({ '@id': name(table.name) })),
  };
  const parts = tables.map((table) => ({
    ...toDataset(content, { ...table, fragment: table.name }),
    'dct:isPartOf': { '@id': name('khuyen-cong') },
  }));
  return {
    '@id': name('catalogue'),
    '@type': 'dcat:Catalog',
    'dct:title': translate(title),
    'dct:description': translate(description),
    'dct:publisher': publisher,
    'dct:license': { '@id': content.licence, '@type': 'dct:LicenseDocument' },
    'dct:language': languages(),
    'dct:issued': date(content.issued),
    'dct:modified': date(content.modified),
    'dct:spatial': { ...vietnam, '@type': 'dct:Location' },
    'foaf:homepage': { '@id': `${siteUrl}/vi/data`, '@type': 'foaf:Document' },
    'dcat:themeTaxonomy': { '@id': `${authority}/data-theme` },
    'dcat:dataset': [whole, ...parts],
    'dcat:service': {
      '@id': name('api'),
      '@type': 'dcat:DataService',
      'dct:title': translate({ vi: `${title.vi}: API`, en: `${title.en}: API` }),
      'dct:publisher': { '@id': `${siteUrl}/data#publisher` },
      'dct:license': { '@id': content.licence },
      'dcat:endpointURL': { '@id': `${siteUrl}/api/v1` },
      'dcat:endpointDescription': { '@id': `${siteUrl}/api/v1/openapi.json` },
      'dcat:servesDataset': tables.map((table) => ({ '@id': name(table.name) })),
    },
  };
}

function toPeriod([first, last]: readonly [number, number]): LinkedNode {
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': date(`${first}-01-01`),
    'dcat:endDate': date(`${last}-12-31`),
  };
}

type DatasetPart = { fragment: string; title: Texts; about: Texts; ways: Way[] };

function toDataset(content: CatalogueContent, { fragment, title, about, ways }: DatasetPart): LinkedNode {
  const { siteUrl } = content;
  return {
    '@id': `${siteUrl}/data#${fragment}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${siteUrl}/data#${fragment}`,
    'dct:title': translate(title),
    'dct:description': translate(about),
    'dct:publisher': { '@id': `${siteUrl}/data#publisher` },
    'dct:issued': date(content.issued),
    'dct:modified': date(content.modified),
    'dcat:version': content.version,
    'dct:language': languages(),
    'dct:accrualPeriodicity': { '@id': `${authority}/frequency/IRREG`, '@type': 'dct:Frequency' },
    'dct:spatial': { ...vietnam },
    ...(content.years && { 'dct:temporal': toPeriod(content.years) }),
    'dct:accessRights': { '@id': `${authority}/access-right/PUBLIC`, '@type': 'dct:RightsStatement' },
    'dcat:theme': [{ '@id': `${authority}/data-theme/GOVE` }, { '@id': `${authority}/data-theme/ECON` }],
    'dcat:keyword': [
      { '@value': 'khuyến công', '@language': 'vi' },
      { '@value': 'ngân sách', '@language': 'vi' },
      { '@value': 'industrial promotion', '@language': 'en' },
      { '@value': 'budget', '@language': 'en' },
    ],
    'dcat:landingPage': { '@id': `${siteUrl}/vi/data`, '@type': 'foaf:Document' },
    'dcat:distribution': ways.map((way) => toDistribution(content, fragment, title, way)),
  };
}

function toDistribution(content: CatalogueContent, fragment: string, title: Texts, way: Way): LinkedNode {
  const [type = ''] = way.mediaType.split(';');
  return {
    '@id': `${content.siteUrl}/data#${fragment}-${way.name}`,
    '@type': 'dcat:Distribution',
    'dct:title': translate({ vi: `${title.vi} (${way.fileType})`, en: `${title.en} (${way.fileType})` }),
    'dcat:accessURL': { '@id': way.address },
    'dcat:downloadURL': { '@id': way.address },
    'dcat:mediaType': { '@id': `${media}/${type}`, '@type': 'dct:MediaType' },
    'dct:format': { '@id': `${authority}/file-type/${way.fileType}`, '@type': 'dct:MediaTypeOrExtent' },
    'dct:license': { '@id': content.licence },
    'dct:modified': date(content.modified),
    ...(fragment !== 'khuyen-cong' && { 'dcat:accessService': { '@id': `${content.siteUrl}/data#api` } }),
  };
}

function toPublisher({ siteUrl, publisher }: CatalogueContent): LinkedNode {
  return {
    '@id': `${siteUrl}/data#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': publisher,
    'foaf:homepage': { '@id': `${siteUrl}/vi` },
  };
}

function translate({ vi, en }: Texts): LinkedValue[] {
  return [
    { '@value': vi, '@language': 'vi' },
    { '@value': en, '@language': 'en' },
  ];
}

function languages(): LinkedValue[] {
  return ['VIE', 'ENG'].map((code) => ({
    '@id': `${authority}/language/${code}`,
    '@type': 'dct:LinguisticSystem',
  }));
}

function date(iso: string): LinkedValue {
  return { '@value': iso, '@type': 'xsd:date' };
}
