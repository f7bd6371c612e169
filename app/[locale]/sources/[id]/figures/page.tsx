import { createFigureListMetadata, FigureListRoute } from '../../../figure-list-route.tsx';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/sources/[id]/figures'>;

export const generateMetadata = (props: Props) => createFigureListMetadata({ ...props, section: 'sources' });

export default function FiguresPage(props: Props) {
  return <FigureListRoute {...props} section="sources" />;
}
