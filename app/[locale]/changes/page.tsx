import { SitePage } from '#components/layout/site-page.tsx';
import { ChangesBody } from '#components/release/changes-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { parsePageNumber, toPagePath } from '#lib/domain/paging.ts';
import { getChangesPage } from '#lib/queries/get-changes-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

const path = '/changes';
type Props = PageProps<'/[locale]/changes'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale);
  const { releases, paging } = await readPage(searchParams);
  const [title, { page, pages }] = [t('changes.title'), paging];
  return toPageMetadata({
    title: page === 1 || releases.length === 0 ? title : `${title} (${t('paging.here', { page, pages })})`,
    description: t('changes.lead'),
    locale,
    path: toPagePath(path, page),
  });
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const page = await readPage(searchParams);
  return (
    <SitePage locale={locale} path={toPagePath(path, page.paging.page)}>
      <ChangesBody page={page} path={path} locale={locale} />
    </SitePage>
  );
}

async function readPage(searchParams: Props['searchParams']) {
  return getChangesPage(parsePageNumber((await searchParams).page));
}
