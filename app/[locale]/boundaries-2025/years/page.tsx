import { createYearsMetadata, YearsRoute } from '../../years-route.tsx';

export const ensureStatic = 'navigation';

export function generateMetadata({ params }: PageProps<'/[locale]/boundaries-2025/years'>) {
  return createYearsMetadata('2025', params);
}

export default function YearsPage({ params }: PageProps<'/[locale]/boundaries-2025/years'>) {
  return <YearsRoute boundaries="2025" params={params} />;
}
