import { createYearShareImage } from '#components/share/year-share-image.ts';
import { listYearParams } from '#components/year/year-route.tsx';

export { shareSize as size } from '#components/share/draw-share-image.tsx';
export const contentType = 'image/png';

export const generateStaticParams = listYearParams;

/** What a shared link to the page shows. */
export default async function Image({ params }: { params: Promise<{ locale: string; year: string }> }) {
  return createYearShareImage(await params);
}
