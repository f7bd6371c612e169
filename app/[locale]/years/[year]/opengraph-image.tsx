import { createYearFacts } from '#components/share/create-year-facts.ts';
import { drawShareImage, toImageAnswer } from '#components/share/draw-share-image.tsx';
import { toLocale } from '#i18n/locales.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';
import { getYearShare } from '#lib/queries/get-year-share.ts';
import { listYearParams } from '../../year-route.tsx';

export { shareSize as size } from '#components/share/draw-share-image.tsx';
export const contentType = 'image/png';

/** Drawn when a link is first shared: Next wants one example to keep what it draws later. */
export const generateStaticParams = async () => (await listYearParams()).slice(0, 1);

/** What a shared link to the page shows; 404 for a year without yearly figures. */
export default async function Image({ params }: { params: Promise<{ locale: string; year: string }> }) {
  const { locale, year } = await params;
  return toImageAnswer(await draw(year, locale));
}

async function draw(year: string, locale: string): Promise<Uint8Array | null> {
  'use cache';
  cacheDataset();
  const share = await getYearShare(Number(year));
  return share && drawShareImage(createYearFacts(share, toLocale(locale)));
}
