import { createSiteFacts } from '#components/share/create-site-facts.ts';
import { drawShareImage, toImageAnswer } from '#components/share/draw-share-image.tsx';
import { locales, toLocale } from '#i18n/locales.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';

export { shareSize as size } from '#components/share/draw-share-image.tsx';
export const contentType = 'image/png';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What a shared link to the site shows, where a page has no picture of its own. */
export default async function Image({ params }: { params: Promise<{ locale: string }> }) {
  return toImageAnswer(await draw((await params).locale));
}

async function draw(locale: string): Promise<Uint8Array> {
  'use cache';
  cacheDataset();
  return drawShareImage(createSiteFacts(await countDataset(), toLocale(locale)));
}
