import { notFound } from 'next/navigation';
import { CitePage } from '#components/cite/cite-page.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { BundleFiles } from '#components/release/bundle-files.tsx';
import { BundleHeader } from '#components/release/bundle-header.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toBundlePath } from '#lib/addresses/bundle-address.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getBundlePage, listBundles } from '#lib/queries/get-bundle-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

export async function generateStaticParams() {
  return (await listBundles()).map((sha256) => ({ sha256 }));
}

type Props = PageProps<'/[locale]/data/releases/[sha256]'>;

export async function generateMetadata({ params }: Props) {
  const { sha256, locale: segment } = await params;
  const locale = toLocale(segment);
  const bundle = await getBundlePage(sha256);
  if (!bundle) notFound();
  const t = getTranslator(locale, 'bundle');
  const { number } = bundle.release;
  return toPageMetadata({
    title: t('title', { number }),
    description: t('about', { number }),
    locale,
    path: toBundlePath(sha256),
  });
}

export default async function BundlePage({ params }: Props) {
  const { sha256, locale: segment } = await params;
  const locale = toLocale(segment);
  const bundle = await getBundlePage(sha256);
  if (!bundle) notFound();
  const t = getTranslator(locale, 'bundle');
  const path = toBundlePath(sha256);
  return (
    <SitePage locale={locale} path={path}>
      <BundleHeader bundle={bundle} locale={locale} />
      <BundleFiles bundle={bundle} locale={locale} />
      <CitePage
        title={t('title', { number: bundle.release.number })}
        path={path}
        retrievedOn={bundle.retrievedOn}
        locale={locale}
      />
    </SitePage>
  );
}
