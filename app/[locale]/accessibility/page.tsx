import { AccessibilityBody } from '#components/explain/accessibility-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

const path = '/accessibility';

export async function generateMetadata({ params }: PageProps<'/[locale]/accessibility'>) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'accessibility');
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path });
}

export default async function AccessibilityPage({ params }: PageProps<'/[locale]/accessibility'>) {
  const locale = toLocale((await params).locale);
  const { retrievedOn } = await countDataset();
  return (
    <SitePage locale={locale} path={path}>
      <AccessibilityBody path={path} retrievedOn={retrievedOn} locale={locale} />
    </SitePage>
  );
}
