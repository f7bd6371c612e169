import { TrustBody } from '#components/explain/trust-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getTrustPage } from '#lib/queries/get-trust-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

const path = '/trust';

export async function generateMetadata({ params }: PageProps<'/[locale]/trust'>) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'trust');
  return toPageMetadata({ title: t('title'), description: t('description'), locale, path });
}

export default async function TrustPage({ params }: PageProps<'/[locale]/trust'>) {
  const locale = toLocale((await params).locale);
  return (
    <SitePage locale={locale} path={path}>
      <TrustBody page={await getTrustPage()} locale={locale} />
    </SitePage>
  );
}
