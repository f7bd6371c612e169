import { MethodBody } from '#components/explain/method-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getMethodPage } from '#lib/queries/get-method-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

const path = '/method';

export async function generateMetadata({ params }: PageProps<'/[locale]/method'>) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'method');
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path });
}

export default async function MethodPage({ params }: PageProps<'/[locale]/method'>) {
  const locale = toLocale((await params).locale);
  return (
    <SitePage locale={locale} path={path}>
      <MethodBody page={await getMethodPage()} locale={locale} />
    </SitePage>
  );
}
