import type { DataDownload, Dataset, WithContext } from 'schema-dts';

/** What a page's dataset is; addresses whole, `released` ISO. */
type DatasetContent = {
  siteUrl: string;
  siteName: string;
  licence: string;
  locale: string;
  name: string;
  description: string;
  /** The page's own address. */
  url: string;
  /** Place that the figures are of. */
  place: string;
  /** First and last budget year; null when there is no figure. */
  years: readonly [number, number] | null;
  version: string;
  released: string;
  downloads: { address: string; mediaType: string; name: string }[];
  /** Names of what is measured. */
  measures: string[];
  /** Pages that print the figures. */
  basedOn: { url: string; name: string; publisher: string }[];
  /** Whether this is the dataset of everything, not a part of it. */
  isWhole: boolean;
};

/** The dataset of a page in the words of schema.org, for search engines of datasets. */
export function describeDataset(content: DatasetContent): WithContext<Dataset> {
  const { siteUrl, siteName, url, years } = content;
  const publisher = { '@type': 'Organization', name: siteName, url: siteUrl } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: content.name,
    description: content.description,
    url,
    inLanguage: content.locale,
    license: content.licence,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    version: content.version,
    dateModified: content.released,
    keywords: ['khuyến công', 'industrial promotion', 'budget', 'Vietnam'],
    spatialCoverage: { '@type': 'Place', name: content.place },
    ...(years && { temporalCoverage: `${years[0]}/${years[1]}` }),
    variableMeasured: content.measures.map((name) => ({ '@type': 'PropertyValue', name, unitText: 'VND' })),
    distribution: content.downloads.map(toDownload),
    ...(content.isWhole
      ? { includedInDataCatalog: { '@type': 'DataCatalog', name: siteName, url } }
      : { isPartOf: { '@id': `${siteUrl}/${content.locale}/data#dataset` } }),
    ...(content.basedOn.length > 0 && {
      isBasedOn: content.basedOn.map(({ publisher: name, ...source }) => ({
        '@type': 'CreativeWork',
        ...source,
        publisher: { '@type': 'Organization', name },
      })),
    }),
  };
}

function toDownload({ address, mediaType, name }: DatasetContent['downloads'][number]): DataDownload {
  const [encodingFormat = ''] = mediaType.split(';');
  return { '@type': 'DataDownload', name, contentUrl: address, encodingFormat };
}
