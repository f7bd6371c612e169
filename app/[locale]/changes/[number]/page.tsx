import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { ReleaseRows } from '#components/release/release-rows.tsx';
import { ReleaseSummary } from '#components/release/release-summary.tsx';
import { NoSuchPage } from '#components/ui/no-such-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { parsePageNumber, toPagePath } from '#lib/domain/paging.ts';
import { getReleasePage } from '#lib/queries/get-release-page.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/changes/[number]'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale });
  const { path, paging, release } = await readPage(params, searchParams);
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
  const t = await getTranslations({ locale, namespace: 'changes' });
  const { path, isWrong, ...page } = await readPage(params, searchParams);
  const { number } = page.release;
  return (
    <SitePage locale={locale} path={toPagePath(path, page.paging.page)}>
      <h1>{t('release', { number })}</h1>
      <ReleaseSummary release={page.release} locale={locale} />
      <p className="mt-2">
        <a href={`/${locale}/changes`}>{t('allReleases')}</a>
      </p>
      {isWrong && <NoSuchPage locale={locale} />}
      <ReleaseRows page={page} path={path} locale={locale} />
    </SitePage>
  );
}

/** The page asked for; the first one, and that it is another, when the release has none of this number. */
async function readPage(params: Props['params'], searchParams: Props['searchParams']) {
  const number = Number((await params).number);
  const path = `/changes/${number}`;
  const asked = await getReleasePage(number, parsePageNumber((await searchParams).page));
  if (asked) return { ...asked, path, isWrong: false };
  const first = await getReleasePage(number, 1);
  if (!first) notFound();
  return { ...first, path, isWrong: true };
}
