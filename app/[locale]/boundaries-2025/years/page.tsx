import { createYearsMetadata, YearsIndex } from '#components/year/years-index.tsx';

export const ensureStatic = 'navigation';

export function generateMetadata({ params }: PageProps<'/[locale]/boundaries-2025/years'>) {
  return createYearsMetadata('2025', params);
}

export default function YearsPage({ params }: PageProps<'/[locale]/boundaries-2025/years'>) {
  return <YearsIndex boundaries="2025" params={params} />;
}
