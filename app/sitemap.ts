import type { MetadataRoute } from 'next';
import { locales } from '#i18n/locales.ts';
import { toAreaPath } from '#lib/addresses.ts';
import { readEnvironment } from '#lib/environment.ts';
import { getShownRelease } from '#lib/queries/get-shown-release.ts';
import { listSources } from '#lib/queries/get-source-page.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listYears } from '#lib/queries/list-years.ts';

const sections = [
  '',
  '/provinces',
  '/regions',
  '/years',
  '/map',
  '/compare',
  '/checks',
  '/coverage',
  '/sources',
  '/changes',
  '/data',
  '/method',
  '/accessibility',
];

/** Every page in both languages, each naming the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [areas, years, sources, release] = await Promise.all([
    listAreas(),
    listYears(),
    listSources(),
    getShownRelease(),
  ]);
  const { siteUrl } = readEnvironment();
  const paths = [
    ...sections,
    ...areas.map(toAreaPath),
    ...years.map((year) => `/years/${year}`),
    ...sources.map(({ id }) => `/sources/${id}`),
  ];
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, `${siteUrl}/${locale}${path}`]));
    const alternates = { languages: { ...languages, 'x-default': `${siteUrl}/vi${path}` } };
    return locales.map((locale) => ({
      url: `${siteUrl}/${locale}${path}`,
      lastModified: release?.importedAt,
      alternates,
    }));
  });
}
