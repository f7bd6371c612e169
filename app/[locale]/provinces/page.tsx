import { getTranslations } from 'next-intl/server';
import { MapSwitch } from '#components/area/map-switch.tsx';
import { RegionUnits } from '#components/area/region-units.tsx';
import { ListFilter } from '#components/filter/list-filter.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getUnitsPage } from '#lib/queries/get-units-page.ts';
import { createFormat } from '#lib/words/format.ts';

export const ensureStatic = 'navigation';

const path = '/provinces';

export async function generateMetadata({ params }: PageProps<'/[locale]/provinces'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'provinces' });
  return toPageMetadata({ title: t('title'), description: t('searchHint'), locale, path });
}

export default async function ProvincesPage({ params }: PageProps<'/[locale]/provinces'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'provinces' });
  const maps = await getTranslations({ locale, namespace: 'maps' });
  const format = createFormat(locale);
  const { areas, current, former, since, until } = await getUnitsPage();
  return (
    <SitePage locale={locale} path={path}>
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead', { current: current.units.length, former: former.units.length, since: format.date(since) })}
      </p>
      <MapSwitch
        locale={locale}
        toPath={(map) => toMapPath(path, map)}
        current="reported"
        unitsToday={current.units.length}
      />
      <ListFilter
        target="units"
        label={t('search')}
        hint={maps('searchHint')}
        says={[0, 1, 2].map((count) => t('matches', { count }))}
      />
      <div id="units">
        <RegionUnits
          id="current"
          title={t('current', { count: current.units.length })}
          areas={areas}
          regions={current.regions}
          locale={locale}
        />
        <RegionUnits
          id="former"
          title={t('former', { count: former.units.length, date: format.date(until) })}
          areas={areas}
          regions={former.regions}
          isFolded
          locale={locale}
        />
      </div>
    </SitePage>
  );
}
