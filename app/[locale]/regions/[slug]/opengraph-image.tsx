import { createAreaFacts } from '#components/share/create-area-facts.ts';
import { drawShareImage, toImageAnswer } from '#components/share/draw-share-image.tsx';
import { toLocale } from '#i18n/locales.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';
import { getAreaShare } from '#lib/queries/get-area-share.ts';
import { listAreaSlugs } from '../../area-route.tsx';

export { shareSize as size } from '#components/share/draw-share-image.tsx';
export const contentType = 'image/png';

export function generateStaticParams() {
  return listAreaSlugs('regions');
}

/** What a shared link to the page shows; 404 for a slug of another section. */
export default async function Image({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale, slug } = await params;
  return toImageAnswer(await draw(slug, locale));
}

async function draw(slug: string, locale: string): Promise<Uint8Array | null> {
  'use cache';
  cacheDataset();
  const share = await getAreaShare('regions', slug);
  return share && drawShareImage(await createAreaFacts(share, toLocale(locale)));
}
