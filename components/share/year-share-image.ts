import { getTranslations } from 'next-intl/server';
import { toLocale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { stoodAtStart } from '#lib/domain/ranking.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';
import { listIndicators } from '#lib/queries/list-indicators.ts';
import { listRegionTotals } from '#lib/queries/list-region-totals.ts';
import { listYears } from '#lib/queries/list-years.ts';
import { createFormat } from '#lib/words/format.ts';
import { createShareWords } from './create-share-words.ts';
import { drawShareImage, toImageAnswer } from './draw-share-image.tsx';
import { toShareBars } from './to-share-bars.ts';

/** The share image of a year's page; 404 for a year without yearly figures. */
export async function createYearShareImage(params: { locale: string; year: string }): Promise<Response> {
  return toImageAnswer(await drawYearImage(params.year, params.locale));
}

async function drawYearImage(segment: string, language: string): Promise<Uint8Array | null> {
  'use cache';
  cacheDataset();
  const year = Number(segment);
  const [years, units, totals] = await Promise.all([
    listYears(),
    listIndicators('reported'),
    listRegionTotals(),
  ]);
  if (!years.includes(year)) return null;
  const locale = toLocale(language);
  const t = await getTranslations({ locale });
  const format = createFormat(locale);
  const nation = totals
    .find(({ area }) => area.kind === 'nation')
    ?.indicators.find((row) => row.year === year && row.period === 'FY');
  const count = (has: (row: Indicator) => boolean) =>
    format.number(
      units.filter(
        ({ area, indicators }) =>
          stoodAtStart(area, year) && indicators.some((row) => row.year === year && has(row)),
      ).length,
    );
  return drawShareImage({
    site: t('site.name'),
    title: t('years.title', { year: segment }),
    subtitle: nation ? t('takeAway.shareNation') : t('takeAway.shareYear'),
    bars: nation ? toShareBars(nation, await createShareWords(locale), format) : [],
    facts: [
      { label: t('takeAway.withPlan'), value: count(({ plan }) => plan !== null) },
      { label: t('takeAway.withActual'), value: count(({ actual }) => actual !== null) },
      {
        label: t('takeAway.withCompletion'),
        value: count(({ completion }) => completion.state === 'ok' || completion.state === 'estimate'),
      },
    ],
  });
}
