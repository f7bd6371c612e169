import { createAreaFacts } from '#components/share/create-area-facts.ts';
import { drawShareImage, toImageAnswer } from '#components/share/draw-share-image.tsx';
import { toLocale } from '#i18n/locales.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';
import { getAreaShare } from '#lib/queries/get-area-share.ts';

type Section = Parameters<typeof getAreaShare>[0];
type Params = Promise<{ locale: string; slug: string }>;

/** What a shared link to an area's page shows; 404 for a slug of another section. */
export async function answerAreaImage(section: Section, params: Params): Promise<Response> {
  const { locale, slug } = await params;
  return toImageAnswer(await draw(section, slug, locale));
}

async function draw(section: Section, slug: string, locale: string): Promise<Uint8Array | null> {
  'use cache';
  cacheDataset();
  const share = await getAreaShare(section, slug);
  return share && drawShareImage(await createAreaFacts(share, toLocale(locale)));
}
