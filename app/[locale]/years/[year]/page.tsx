import { createYearMetadata, listYearParams, YearRoute } from '../../year-route.tsx';

export const ensureStatic = 'navigation';

export const generateStaticParams = listYearParams;

export function generateMetadata({ params }: PageProps<'/[locale]/years/[year]'>) {
  return createYearMetadata('reported', params);
}

export default function YearPage({ params }: PageProps<'/[locale]/years/[year]'>) {
  return <YearRoute boundaries="reported" params={params} />;
}
