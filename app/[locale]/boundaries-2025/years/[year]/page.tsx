import { createYearMetadata, listYearParams, YearRoute } from '../../../year-route.tsx';

export const ensureStatic = 'navigation';

export const generateStaticParams = listYearParams;

export function generateMetadata({ params }: PageProps<'/[locale]/boundaries-2025/years/[year]'>) {
  return createYearMetadata('2025', params);
}

export default function YearPage({ params }: PageProps<'/[locale]/boundaries-2025/years/[year]'>) {
  return <YearRoute boundaries="2025" params={params} />;
}
