import { AreaRoute, createAreaMetadata, listAreaSlugs } from '../../area-route.tsx';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => listAreaSlugs('regions');

export const generateMetadata = ({ params }: PageProps<'/[locale]/regions/[slug]'>) =>
  createAreaMetadata('regions', params);

export default function AreaPage({ params }: PageProps<'/[locale]/regions/[slug]'>) {
  return <AreaRoute section="regions" params={params} />;
}
