import { locales } from '#i18n/locales.ts';
import { toAreaPath } from '#lib/addresses/addresses.ts';
import { answerDocument } from '#lib/api/answer-document.ts';
import { type SitemapEntry, writeSitemap } from '#lib/export/sitemap.ts';
import { answerOptions } from '#lib/http/cors.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listSources } from '#lib/queries/list-sources.ts';
import { listYears } from '#lib/queries/list-years.ts';
import { readEnvironment } from '#lib/server/environment.ts';

const sections = [
  '',
  '/provinces',
  '/regions',
  '/years',
  '/map',
  '/compare',
  '/checks',
  '/coverage',
  '/ask',
  '/sources',
  '/changes',
  '/data',
  '/trust',
  '/method',
  '/accessibility',
];

/** Every page in both languages, each naming the other. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, {
    mediaType: 'application/xml',
    write: async ({ release }) => writeSitemap(await listEntries(release.importedAt)),
  });
}

export { answerOptions as OPTIONS, GET as HEAD };

async function listEntries(changedAt: string): Promise<SitemapEntry[]> {
  const [areas, years, sources] = await Promise.all([listAreas(), listYears(), listSources()]);
  const { siteUrl } = readEnvironment();
  const paths = [
    ...sections,
    ...areas.map(toAreaPath),
    ...years.map((year) => `/years/${year}`),
    ...sources.map(({ id }) => `/sources/${id}`),
  ];
  return paths.flatMap((path) => {
    const addresses = Object.fromEntries(locales.map((locale) => [locale, `${siteUrl}/${locale}${path}`]));
    const languages = { ...addresses, 'x-default': `${siteUrl}/vi${path}` };
    return locales.map((locale) => ({ url: `${siteUrl}/${locale}${path}`, changedAt, languages }));
  });
}
