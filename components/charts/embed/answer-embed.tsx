import { getTranslations } from 'next-intl/server';
import { getCredit } from '#components/charts/picture/get-credit.ts';
import { createMapEmbed } from '#components/map/embed/create-map-embed.tsx';
import type { Locale } from '#i18n/locales.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { findPassingReason } from '#lib/queries/health.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { createEmbed } from './create-embed.ts';
import { EmbedDocument, EmbedFigure } from './embed-document.tsx';
import type { EmbedPage } from './embed-page.ts';
import { type EmbedProblem, toProblem } from './embed-problem.ts';
import { createEmbedResponse } from './embed-response.ts';
import { embedCharts, parseEmbedQuery } from './parse-embed-query.ts';
import { renderDocument } from './render-document.ts';

/**
 * Answers `/<locale>/embed/<name>`: a chart or the map, or in words what is wrong with the address or with us, for a frame shows whatever comes. Read the
 * request before.
 */
export async function answerEmbed(request: Request, locale: Locale, name: string): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const create = name === 'map' ? createMapEmbed : createChartEmbed.bind(null, name);
  const page = await create(searchParams, locale).catch(describeFailure);
  if (!('status' in page)) return createEmbedResponse(request, await draw(locale, page), 200);
  const refusal = await createRefusal(page, locale);
  return createEmbedResponse(request, await draw(locale, refusal), page.status);
}

async function createChartEmbed(
  name: string,
  searchParams: URLSearchParams,
  locale: Locale,
): Promise<EmbedPage | EmbedProblem> {
  const chart = embedCharts.find((known) => known === name);
  if (!chart) return { ...toProblem('unknownChart', { name }), status: 404 };
  const areas = await listAreas();
  const query = parseEmbedQuery(chart, searchParams, {
    areas: areas.map(({ id }) => id),
    today: splitMaps(areas).current.units.map(({ id }) => id),
  });
  if ('status' in query) return query;
  const embed = await createEmbed(query, locale);
  if (!embed) return { ...toProblem('unknownArea', { id: query.area }), status: 404 };
  const { title, path, note } = embed;
  const content = embed.chart ? <EmbedFigure chart={embed.chart} /> : <p>{note}</p>;
  const credit = embed.chart ? await getCredit(locale) : '';
  return { theme: query.theme, title, content, credit, path };
}

async function describeFailure(failure: unknown): Promise<EmbedProblem> {
  console.error('An embed failed:', failure);
  const isPassing = (await findPassingReason(failure)) !== null;
  return isPassing
    ? { message: 'away', values: {}, status: 503 }
    : { message: 'failed', values: {}, status: 500 };
}

async function createRefusal({ message, values, status }: EmbedProblem, locale: Locale): Promise<EmbedPage> {
  const t = await getTranslations({ locale, namespace: 'embed' });
  return {
    theme: 'auto',
    title: t(status < 500 ? 'wrongTitle' : 'failedTitle'),
    content: <p>{t(message, values)}</p>,
    credit: '',
    path: '',
  };
}

async function draw(locale: Locale, { path, content, ...page }: EmbedPage): Promise<string> {
  const t = await getTranslations({ locale });
  const href = `${readEnvironment().siteUrl}/${locale}${path}`;
  const link = { href, text: t('embed.open', { site: t('site.name') }) };
  return renderDocument(
    <EmbedDocument {...page} locale={locale} link={link}>
      {content}
    </EmbedDocument>,
  );
}
