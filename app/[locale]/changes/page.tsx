import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { ReleaseSection } from '#components/release/release-section.tsx';
import { NoSuchPage } from '#components/ui/no-such-page.tsx';
import { PageLinks } from '#components/ui/page-links.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toFeedAddress } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { parsePageNumber, toPagePath } from '#lib/domain/paging.ts';
import { listReleases } from '#lib/queries/list-releases.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

const path = '/changes';
type Props = PageProps<'/[locale]/changes'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale });
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
  const t = await getTranslations({ locale, namespace: 'changes' });
  const { releases, paging, isWrong } = await readPage(searchParams);
  return (
    <SitePage locale={locale} path={toPagePath(path, paging.page)}>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="mt-3">
        <a href={toFeedAddress(locale)}>{t('feed')}</a>
      </p>
      {isWrong && <NoSuchPage locale={locale} />}
      {releases.map((release) => (
        <ReleaseSection key={release.number} release={release} locale={locale} />
      ))}
      <PageLinks path={path} paging={paging} locale={locale} />
    </SitePage>
  );
}

/** The page asked for; the first one, and that it is another, when there is none of this number. */
async function readPage(searchParams: Props['searchParams']) {
  const list = await listReleases(parsePageNumber((await searchParams).page));
  if (list) return { ...list, isWrong: false };
  const first = await listReleases(1);
  if (!first) throw new Error('A list has a first page');
  return { ...first, isWrong: true };
}
