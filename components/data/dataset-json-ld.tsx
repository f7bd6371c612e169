import type { Locale } from '#i18n/locales.ts';
import { formats, mediaTypes } from '#lib/api/format.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { getSourceName } from '#lib/domain/source-name.ts';
import { fundings, measures } from '#lib/domain/vocabulary.ts';
import type { TableName } from '#lib/export/column.ts';
import { describeDataset } from '#lib/export/dataset-description.ts';
import { licence } from '#lib/export/licence.ts';
import { describePage, type PageContent } from '#lib/export/page-description.ts';
import type { DataRelease } from '#lib/queries/data-release.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { JsonLd } from './json-ld.tsx';

type Props = {
  /** The data release that the page shows; null before the first import. */
  release: DataRelease | null;
  /** The page's address without the language. */
  path: string;
  name: string;
  description: string;
  place: string;
  /** What the page is about when it has no figures. */
  subject: PageContent['subject'];
  /** What the page says then. */
  withoutFigures: string;
  /** The page's figures, or one of each kind. */
  figures: readonly Pick<Figure, 'measure' | 'funding' | 'yearFrom' | 'yearTo' | 'source'>[];
  /** Tables to have, and the filters of the API that select the page's rows of them. */
  tables: readonly TableName[];
  filters: Record<string, string>;
  locale: Locale;
};

/** What a page's data are, for search engines of datasets; without figures what the page is about. Nothing before the first import. */
export function DatasetJsonLd({
  release,
  path,
  figures,
  tables,
  filters,
  locale,
  subject,
  withoutFigures,
  ...texts
}: Props) {
  if (!release) return null;
  const t = getTranslator(locale);
  const { siteUrl } = readEnvironment();
  const page = { siteUrl, siteName: t('site.name'), locale, url: `${siteUrl}/${locale}${path}` };
  const released = release.day;
  if (figures.length === 0)
    return (
      <JsonLd
        value={describePage({ ...page, released, subject, name: texts.name, description: withoutFigures })}
      />
    );
  const query = new URLSearchParams(filters);
  const years = figures.flatMap(({ yearFrom, yearTo }) => [yearFrom, yearTo]);
  const sources = new Map(figures.map(({ source }) => [source.id, source]));
  const isFound = (figure: Props['figures'][number], measure: string, funding: string) =>
    figure.measure === measure && figure.funding === funding;
  const description = describeDataset({
    ...texts,
    ...page,
    licence: licence.url,
    years: [Math.min(...years), Math.max(...years)],
    version: String(release.number),
    released,
    downloads: tables.flatMap((table) =>
      formats.map((format) => ({
        address: `${siteUrl}/api/v1/${table}.${format}?${query}`,
        mediaType: mediaTypes[format],
        name: `${table}.${format}`,
      })),
    ),
    measures: measures.flatMap((measure) =>
      fundings
        .filter((funding) => figures.some((figure) => isFound(figure, measure, funding)))
        .map((funding) => `${t(`vocabulary.measure.${measure}`)}, ${t(`vocabulary.funding.${funding}`)}`),
    ),
    basedOn: [...sources.values()].map((source) => ({
      url: source.url,
      name: getSourceName(source),
      publisher: source.publisher,
    })),
    isWhole: false,
  });
  return <JsonLd value={description} />;
}
