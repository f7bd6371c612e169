import { HomeBody } from '#components/home/home-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getHomePage } from '#lib/queries/get-home-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: PageProps<'/[locale]'>) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale);
  return toPageMetadata({ title: t('home.title'), description: t('site.description'), locale, path: '' });
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = toLocale((await params).locale);
  return (
    <SitePage locale={locale} path="" search="none">
      <HomeBody page={await getHomePage()} locale={locale} />
    </SitePage>
  );
}
