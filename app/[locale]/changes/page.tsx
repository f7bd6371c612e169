import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { ReleaseSection } from '#components/release/release-section.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/page-metadata.ts';
import { listSources } from '#lib/queries/get-source-page.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listReleases } from '#lib/queries/list-releases.ts';

export const ensureStatic = 'navigation';

const path = '/changes';

export async function generateMetadata({ params }: PageProps<'/[locale]/changes'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'changes' });
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path });
}

export default async function ChangesPage({ params }: PageProps<'/[locale]/changes'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'changes' });
  const [releases, areas, sources] = await Promise.all([listReleases(), listAreas(), listSources()]);
  return (
    <SitePage locale={locale} path={path}>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="mt-3">
        <a href="/feed.xml">{t('feed')}</a>
      </p>
      {releases.map((release) => (
        <ReleaseSection
          key={release.number}
          release={release}
          areas={areas}
          sources={sources}
          locale={locale}
        />
      ))}
    </SitePage>
  );
}
