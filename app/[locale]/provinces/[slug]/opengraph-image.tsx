import { listAreaSlugs } from '#components/area/area-route.tsx';
import { createAreaShareImage } from '#components/share/area-share-image.ts';

export { shareSize as size } from '#components/share/draw-share-image.tsx';
export const contentType = 'image/png';

export function generateStaticParams() {
  return listAreaSlugs('provinces');
}

/** What a shared link to the page shows. */
export default async function Image({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  return createAreaShareImage('provinces', await params);
}
