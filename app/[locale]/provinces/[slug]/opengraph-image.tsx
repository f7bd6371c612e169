import { answerAreaImage } from '../../answer-area-image.ts';
import { listFirstAreaSlug } from '../../area-route.tsx';

export { shareSize as size } from '#components/share/draw-share-image.tsx';
export const contentType = 'image/png';

export function generateStaticParams() {
  return listFirstAreaSlug('provinces');
}

/** What a shared link to the page shows. */
export default function Image({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  return answerAreaImage('provinces', params);
}
