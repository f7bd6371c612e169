import { createSiteShareImage } from '#components/share/site-share-image.ts';
import { locales } from '#i18n/locales.ts';

export { shareSize as size } from '#components/share/draw-share-image.tsx';
export const contentType = 'image/png';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What a shared link to the site shows, where a page has no picture of its own. */
export default async function Image({ params }: { params: Promise<{ locale: string }> }) {
  return createSiteShareImage(await params);
}
