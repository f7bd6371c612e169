import { SitePage } from '#components/layout/site-page.tsx';
import { formatSourcesTexts, SourcesBody } from '#components/source/sources-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getSourcesPage } from '#lib/queries/get-sources-page.ts';

export const ensureStatic = 'navigation';

const path = '/sources';

export async function generateMetadata({ params }: PageProps<'/[locale]/sources'>) {
  const locale = toLocale((await params).locale);
  const { title, lead } = await formatSourcesTexts(await getSourcesPage(), locale);
  return toPageMetadata({ title, description: lead, locale, path });
}

export default async function SourcesPage({ params }: PageProps<'/[locale]/sources'>) {
  const locale = toLocale((await params).locale);
  return (
    <SitePage locale={locale} path={path}>
      <SourcesBody page={await getSourcesPage()} locale={locale} />
    </SitePage>
  );
}
