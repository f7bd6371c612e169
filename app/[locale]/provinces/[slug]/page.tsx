import { AreaRoute, createAreaMetadata, listAreaSlugs } from '../../area-route.tsx';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => listAreaSlugs('provinces');

export const generateMetadata = ({ params }: PageProps<'/[locale]/provinces/[slug]'>) =>
  createAreaMetadata('provinces', params);

export default function AreaPage({ params }: PageProps<'/[locale]/provinces/[slug]'>) {
  return <AreaRoute section="provinces" params={params} />;
}
