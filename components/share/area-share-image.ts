import { getTranslations } from 'next-intl/server';
import { toLocale } from '#i18n/locales.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import { pickNewest } from '#lib/domain/newest-indicators.ts';
import { createFormat, type Format } from '#lib/format.ts';
import { formatAreaName } from '#lib/format-area-name.ts';
import { formatAreaSpan } from '#lib/format-area-span.ts';
import { formatYearPeriod } from '#lib/format-period.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';
import { getAreaPage } from '#lib/queries/get-area-page.ts';
import { drawShareImage } from './draw-share-image.tsx';

type Params = { locale: string; slug: string };

/** The share image of an area's page; 404 for a slug of another section. */
export async function createAreaShareImage(
  section: ReturnType<typeof areaSection>,
  { locale, slug }: Params,
): Promise<Response> {
  const png = await drawAreaImage(section, slug, locale);
  if (!png) return new Response(null, { status: 404 });
  return new Response(Buffer.from(png), { headers: { 'content-type': 'image/png' } });
}

async function drawAreaImage(section: string, slug: string, segment: string): Promise<Uint8Array | null> {
  'use cache';
  cacheDataset();
  const page = await getAreaPage(slug);
  if (!page || areaSection(page.area.kind) !== section) return null;
  const locale = toLocale(segment);
  const t = await getTranslations({ locale });
  const newest = pickNewest(computeIndicators(page.area, page.figures));
  const row = pickTelling(newest);
  const place =
    row && (await formatYearPeriod({ yearFrom: row.year, yearTo: row.year, period: row.period }, locale));
  const words = {
    plan: t('indicator.plan'),
    actual: t('indicator.actual'),
    completion: t('indicator.completion'),
    missing: t('indicator.missing'),
  };
  return drawShareImage({
    site: t('site.name'),
    title: formatAreaName(page.area, locale),
    subtitle: row
      ? t('area.shareTopic', {
          funding: t(`vocabulary.funding.${row.funding}`).toLowerCase(),
          place: place ?? '',
        })
      : t('area.title', { name: await formatAreaSpan(page.area, locale) }),
    facts: row
      ? toFacts(row, words, createFormat(locale))
      : [{ label: t('area.figures'), value: words.missing }],
  });
}

/** The newest row with a whole year's completion, else the newest of total funding, else the newest. */
function pickTelling(rows: readonly Indicator[]): Indicator | undefined {
  const complete = rows.filter(({ completion }) => completion.state === 'ok');
  const candidates = complete.length > 0 ? complete : rows;
  return candidates.find(({ funding }) => funding === 'total') ?? candidates[0];
}

function toFacts(
  { plan, actual, completion }: Indicator,
  words: Record<'plan' | 'actual' | 'completion' | 'missing', string>,
  format: Format,
) {
  return [
    { label: words.plan, value: plan ? format.money(plan) : words.missing },
    { label: words.actual, value: actual ? format.money(actual) : words.missing },
    ...(completion.state === 'refused'
      ? []
      : [{ label: words.completion, value: format.percent(completion) }]),
  ];
}
