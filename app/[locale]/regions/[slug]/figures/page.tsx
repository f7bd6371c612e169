import { createFigureListMetadata, FigureListRoute } from '../../../figure-list-route.tsx';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/regions/[slug]/figures'>;

export const generateMetadata = (props: Props) => createFigureListMetadata({ ...props, section: 'regions' });

export default function FiguresPage(props: Props) {
  return <FigureListRoute {...props} section="regions" />;
}
