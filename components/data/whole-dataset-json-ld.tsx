import type { Locale } from '#i18n/locales.ts';
import { formats, mediaTypes } from '#lib/api/format.ts';
import { measures } from '#lib/domain/vocabulary.ts';
import { tableNames } from '#lib/export/column.ts';
import { describeDataset } from '#lib/export/dataset-description.ts';
import { titles } from '#lib/export/dataset-titles.ts';
import { licence } from '#lib/export/licence.ts';
import type { DataPage } from '#lib/queries/get-data-page.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { JsonLd } from './json-ld.tsx';

type Props = Pick<DataPage, 'release' | 'years'> & { locale: Locale };

/** What all data together are, for search engines of datasets; the parts on other pages name it. Nothing before the first import. */
export function WholeDatasetJsonLd({ release, years, locale }: Props) {
  if (!release) return null;
  const t = getTranslator(locale);
  const { siteUrl } = readEnvironment();
  const tables = tableNames.flatMap((table) =>
    formats.map((format) => ({
      address: `${siteUrl}/api/v1/${table}.${format}`,
      mediaType: mediaTypes[format],
      name: `${table}.${format}`,
    })),
  );
  const zip = {
    address: `${siteUrl}/data/khuyen-cong.zip`,
    mediaType: 'application/zip',
    name: 'khuyen-cong.zip',
  };
  const description = describeDataset({
    siteUrl,
    siteName: t('site.name'),
    licence: licence.url,
    locale,
    name: titles[locale],
    description: t('site.description'),
    url: `${siteUrl}/${locale}/data`,
    place: t('site.country'),
    years,
    version: String(release.number),
    released: release.day,
    downloads: [zip, ...tables],
    measures: measures.map((measure) => t(`vocabulary.measure.${measure}`)),
    basedOn: [],
    isWhole: true,
  });
  return <JsonLd value={description} />;
}
