import { UnitsTodayBody } from '#components/area/units-today-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getUnitsToday } from '#lib/queries/get-units-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

const path = toMapPath('/provinces', '2025');

type Props = PageProps<'/[locale]/boundaries-2025/provinces'>;

export async function generateMetadata({ params }: Props) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'maps');
  const { current, since } = await getUnitsToday();
  const words = { count: current.units.length, since: createFormat(locale).date(since) };
  return toPageMetadata({ title: t('title', words), description: t('lead', words), locale, path });
}

export default async function ProvincesTodayPage({ params }: Props) {
  const locale = toLocale((await params).locale);
  return (
    <SitePage locale={locale} path={path}>
      <UnitsTodayBody page={await getUnitsToday()} locale={locale} />
    </SitePage>
  );
}
