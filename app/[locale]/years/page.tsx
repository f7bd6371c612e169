import { createYearsMetadata, YearsRoute } from '../years-route.tsx';

export const ensureStatic = 'navigation';

export function generateMetadata({ params }: PageProps<'/[locale]/years'>) {
  return createYearsMetadata('reported', params);
}

export default function YearsPage({ params }: PageProps<'/[locale]/years'>) {
  return <YearsRoute boundaries="reported" params={params} />;
}
