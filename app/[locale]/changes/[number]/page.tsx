import { notFound } from 'next/navigation';
import { SitePage } from '#components/layout/site-page.tsx';
import { ReleaseBody } from '#components/release/release-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { parsePageNumber, toPagePath } from '#lib/domain/paging.ts';
import { getReleasePage } from '#lib/queries/get-release-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/changes/[number]'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale);
  const { path, release, paging } = await load(params, searchParams);
  const { page, pages } = paging;
  const title = t('changes.releaseTitle', { number: release.number });
  return toPageMetadata({
    title: page === 1 ? title : `${title} (${t('paging.here', { page, pages })})`,
    description: t('changes.lead'),
    locale,
    path: toPagePath(path, page),
  });
}

export default async function ReleasePage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const { path, ...page } = await load(params, searchParams);
  return (
    <SitePage locale={locale} path={toPagePath(path, page.paging.page)}>
      <ReleaseBody page={page} path={path} locale={locale} />
    </SitePage>
  );
}

async function load(params: Props['params'], searchParams: Props['searchParams']) {
  const number = Number((await params).number);
  const page = await getReleasePage(number, parsePageNumber((await searchParams).page));
  if (!page) notFound();
  return { ...page, path: `/changes/${number}` };
}
