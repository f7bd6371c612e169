import { createYearsMetadata, YearsIndex } from '#components/year/years-index.tsx';

export const ensureStatic = 'navigation';

export function generateMetadata({ params }: PageProps<'/[locale]/years'>) {
  return createYearsMetadata('reported', params);
}

export default function YearsPage({ params }: PageProps<'/[locale]/years'>) {
  return <YearsIndex boundaries="reported" params={params} />;
}
