import { readCatalogueContent } from '#lib/api/catalogue-content.ts';
import { getDataRelease } from '#lib/queries/data-release.ts';
import { getAreaPage } from '#lib/queries/get-area-page.ts';
import { getChecksPage } from '#lib/queries/get-checks-page.ts';
import { getComparePage } from '#lib/queries/get-compare-page.ts';
import { getCoveragePage } from '#lib/queries/get-coverage-page.ts';
import { getDataPage } from '#lib/queries/get-data-page.ts';
import { getHomePage } from '#lib/queries/get-home-page.ts';
import { getMapPage } from '#lib/queries/get-map-page.ts';
import { getMethodPage } from '#lib/queries/get-method-page.ts';
import { getRegionsPage } from '#lib/queries/get-regions-page.ts';
import { getSourcePage } from '#lib/queries/get-source-page.ts';
import { getSourcesPage } from '#lib/queries/get-sources-page.ts';
import { getTrustPage } from '#lib/queries/get-trust-page.ts';
import { getUnitsToday } from '#lib/queries/get-units-page.ts';
import { getYearPage } from '#lib/queries/get-year-page.ts';
import { getYearsIndex } from '#lib/queries/get-years-index.ts';
import { searchSite } from '#lib/queries/search-site.ts';
import { askApi } from '#tests/setup/ask-api.ts';

const askFile = async (file: string, query: string) => (await askApi(file, query)).text();

/** What stands behind each page and answer, by its name; those of one area or of a question should not grow with the rest of the dataset. */
export const queries: [name: string, ask: () => Promise<unknown>][] = [
  ['area page', () => getAreaPage('nghe-an')],
  ['area page, made up', () => getAreaPage('synthetic-3')],
  ['area page of a region', () => getAreaPage('phia-bac')],
  ['API: figures of an area', () => askFile('figures.csv', '?area=nghe-an')],
  ['API: indicators of an area', () => askFile('indicators.csv', '?area=nghe-an')],
  ['API: claims of an area', () => askFile('claims.csv', '?area=nghe-an')],
  ['API: coverage of an area', () => askFile('coverage.csv', '?area=nghe-an')],
  ['search suggestions', () => searchSite('nghe an 2018')],
  ['comparison', () => getComparePage({ areas: 'nghe-an,ha-tinh' })],
  ['comparison, nothing chosen', () => getComparePage({})],
  ['checks', () => getChecksPage({})],
  ['checks of a region and year', () => getChecksPage({ region: 'phia-bac', year: '2021' })],
  ['coverage', () => getCoveragePage({})],
  ['year', () => getYearPage(2021, 'reported')],
  ["year on today's map", () => getYearPage(2021, '2025')],
  ['list of years', () => getYearsIndex('reported')],
  ['list of units', () => getUnitsToday()],
  ['list of regions', () => getRegionsPage()],
  ['map', () => getMapPage({})],
  ['map of a year', () => getMapPage({ year: '2021', measure: 'plan', funding: 'total' })],
  ['home', () => getHomePage()],
  ['sources', () => getSourcesPage('', 1)],
  ['a source', () => getSourcePage('arit-2009-ninh-binh')],
  ['data', () => getDataPage()],
  ['catalogue', readCatalogue],
  ['reasons to trust', () => getTrustPage()],
  ['method', () => getMethodPage()],
];

async function readCatalogue(): Promise<unknown> {
  const release = await getDataRelease();
  return release && readCatalogueContent(release);
}
