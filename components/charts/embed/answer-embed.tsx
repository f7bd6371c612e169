import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { readEnvironment } from '#lib/environment.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { getCredit } from '../get-credit.ts';
import { createEmbed, type Embed } from './create-embed.ts';
import { EmbedDocument } from './embed-document.tsx';
import { createEmbedResponse } from './embed-response.ts';
import { type EmbedProblem, embedCharts, parseEmbedQuery, type Theme } from './parse-embed-query.ts';
import { renderDocument } from './render-document.ts';

/** Answers `/<locale>/embed/<chart>`: the chart, or in words what is wrong with the address. */
export async function answerEmbed(request: Request, locale: Locale, name: string): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const chart = embedCharts.find((known) => known === name);
  if (!chart) return refuse(request, locale, { status: 404, message: 'unknownChart', values: { name } });
  const areas = await listAreas();
  const query = parseEmbedQuery(chart, searchParams, {
    areas: areas.map(({ id }) => id),
    today: splitMaps(areas).current.units.map(({ id }) => id),
  });
  if ('status' in query) return refuse(request, locale, query);
  const embed = await createEmbed(query, locale);
  if (!embed) {
    return refuse(request, locale, { status: 404, message: 'unknownArea', values: { id: query.area } });
  }
  return createEmbedResponse(request, await draw(locale, query.theme, embed), 200);
}

type Refusal = Omit<EmbedProblem, 'message'> & { message: EmbedProblem['message'] | 'unknownChart' };

async function refuse(request: Request, locale: Locale, { status, message, values }: Refusal) {
  const t = await getTranslations({ locale, namespace: 'embed' });
  const page = { title: t('wrongTitle'), chart: null, note: t(message, values), path: '' };
  return createEmbedResponse(request, await draw(locale, 'auto', page), status);
}

async function draw(locale: Locale, theme: Theme, { path, ...page }: Embed): Promise<string> {
  const t = await getTranslations({ locale });
  const href = `${readEnvironment().siteUrl}/${locale}${path}`;
  const link = { href, text: t('embed.open', { site: t('site.name') }) };
  return renderDocument(
    <EmbedDocument
      {...page}
      locale={locale}
      theme={theme}
      link={link}
      credit={page.chart ? await getCredit(locale) : ''}
    />,
  );
}
