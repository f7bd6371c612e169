import { getTranslations } from 'next-intl/server';
import { toLocale } from '#i18n/locales.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';
import { createFormat } from '#lib/words/format.ts';
import { drawShareImage, toImageAnswer } from './draw-share-image.tsx';

/** The share image of the front page and of every page without one of its own. */
export async function createSiteShareImage({ locale }: { locale: string }): Promise<Response> {
  return toImageAnswer(await drawSiteImage(locale));
}

async function drawSiteImage(segment: string): Promise<Uint8Array> {
  'use cache';
  cacheDataset();
  const locale = toLocale(segment);
  const t = await getTranslations({ locale });
  const format = createFormat(locale);
  const { figures, areas, sources, firstYear, lastYear, years } = await countDataset();
  return drawShareImage({
    site: t('site.name'),
    title: t('home.title'),
    subtitle: t('takeAway.shareHome'),
    bars: [],
    facts: [
      { label: t('home.figures'), value: format.number(figures) },
      { label: t('home.areas'), value: format.number(areas) },
      { label: t('home.sources'), value: format.number(sources) },
      {
        label: t('home.years', { first: firstYear ?? '', last: lastYear ?? '' }),
        value: format.number(years),
      },
    ],
  });
}
