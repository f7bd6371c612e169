import { createAreaEmbed, createCompareEmbed, type Embed } from '#components/charts/embed/create-embed.ts';
import { EmbedDocument, EmbedFigure } from '#components/charts/embed/embed-document.tsx';
import type { EmbedPage } from '#components/charts/embed/embed-page.ts';
import { type EmbedProblem, toProblem, toWrongValue } from '#components/charts/embed/embed-problem.ts';
import { createEmbedResponse } from '#components/charts/embed/embed-response.ts';
import {
  type EmbedQuery,
  embedCharts,
  parseEmbedQuery,
  wholeComparison,
} from '#components/charts/embed/parse-embed-query.ts';
import { renderDocument } from '#components/charts/embed/render-document.ts';
import { getCredit } from '#components/charts/picture/get-credit.ts';
import { createGridEmbed } from '#components/compare/create-grid-embed.tsx';
import { createMapEmbed } from '#components/map/embed/create-map-embed.tsx';
import { parseMapEmbedQuery } from '#components/map/embed/parse-map-embed-query.ts';
import type { Locale } from '#i18n/locales.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { getChartedArea } from '#lib/queries/get-charted-area.ts';
import { getComparison } from '#lib/queries/get-comparison.ts';
import { getShownMap } from '#lib/queries/get-shown-map.ts';
import { findPassingReason } from '#lib/queries/health.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listYears } from '#lib/queries/list-years.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { getLog } from '#lib/server/log.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/**
 * Answers `/<locale>/embed/<name>`: a chart or the map, or in words what is wrong with the address or with us, for a frame shows whatever comes. Read the
 * request before.
 */
export async function answerEmbed(request: Request, locale: Locale, name: string): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const read = name === 'map' ? readMapEmbed : readChartEmbed.bind(null, name);
  const page = await read(searchParams, locale).catch(describeFailure);
  if (!('status' in page)) return createEmbedResponse(request, draw(locale, page), 200);
  const refusal = createRefusal(page, locale);
  return createEmbedResponse(request, draw(locale, refusal), page.status);
}

async function readMapEmbed(
  searchParams: URLSearchParams,
  locale: Locale,
): Promise<EmbedPage | EmbedProblem> {
  const years = (await listYears()).toReversed();
  const query = parseMapEmbedQuery(searchParams, years);
  if ('status' in query) return query;
  const shown = await getShownMap(query.asked, query.boundaries);
  if (!shown) {
    const value = searchParams.get('year') ?? '';
    return toWrongValue({ parameter: 'year', value, allowed: years.map(String) });
  }
  return createMapEmbed(shown, query.theme, locale);
}

async function readChartEmbed(
  name: string,
  searchParams: URLSearchParams,
  locale: Locale,
): Promise<EmbedPage | EmbedProblem> {
  const chart = embedCharts.find((known) => known === name);
  if (!chart) return { ...toProblem('unknownChart', { name }), status: 404 };
  const [areas, { retrievedOn }] = await Promise.all([listAreas(), countDataset()]);
  const query = parseEmbedQuery(chart, searchParams, {
    areas: areas.map(({ id }) => id),
    today: splitMaps(areas).current.units.map(({ id }) => id),
  });
  if ('status' in query) return query;
  if (query.chart === 'compare' && query.area === wholeComparison)
    return createGridEmbed(query, await getComparison(query.compare), retrievedOn, locale);
  const embed = await readEmbed(query, locale);
  if (!embed) return { ...toProblem('unknownArea', { id: query.area }), status: 404 };
  const { title, path, note } = embed;
  const content = embed.chart ? <EmbedFigure chart={embed.chart} /> : <p>{note}</p>;
  const credit = embed.chart ? getCredit(retrievedOn, locale) : '';
  return { theme: query.theme, title, content, credit, path };
}

async function readEmbed(query: EmbedQuery, locale: Locale): Promise<Embed | null> {
  if (query.chart === 'compare') return createCompareEmbed(query, await getComparison(query.compare), locale);
  const charted = await getChartedArea(query.area, 'funding' in query ? query.funding : undefined);
  return charted && createAreaEmbed(query, charted, locale);
}

async function describeFailure(failure: unknown): Promise<EmbedProblem> {
  getLog().error('An embed failed', { err: failure });
  const isPassing = (await findPassingReason(failure)) !== null;
  return isPassing
    ? { message: 'away', values: {}, status: 503 }
    : { message: 'failed', values: {}, status: 500 };
}

function createRefusal({ message, values, status }: EmbedProblem, locale: Locale): EmbedPage {
  const t = getTranslator(locale, 'embed');
  return {
    theme: 'auto',
    title: t(status < 500 ? 'wrongTitle' : 'failedTitle'),
    content: <p>{t(message, values)}</p>,
    credit: '',
    path: '',
  };
}

function draw(locale: Locale, { path, content, ...page }: EmbedPage): string {
  const t = getTranslator(locale);
  const href = `${readEnvironment().siteUrl}/${locale}${path}`;
  const link = { href, text: t('embed.open', { site: t('site.name') }) };
  return renderDocument(
    <EmbedDocument {...page} locale={locale} link={link}>
      {content}
    </EmbedDocument>,
  );
}
