import { getTranslations } from 'next-intl/server';
import { MapSwitch } from '#components/area/map-switch.tsx';
import { RegionUnits } from '#components/area/region-units.tsx';
import { UnitOnToday } from '#components/area/unit-on-today.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { ListFilter } from '#components/filter/list-filter.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { countFigures } from '#lib/domain/count-figures.ts';
import { getUnitsToday } from '#lib/queries/get-units-page.ts';
import { createFormat } from '#lib/words/format.ts';

export const ensureStatic = 'navigation';

const path = '/provinces';

type Props = PageProps<'/[locale]/boundaries-2025/provinces'>;

export async function generateMetadata({ params }: Props) {
  const { locale, t, words } = await load(params);
  return toPageMetadata({
    title: t('title', words),
    description: t('lead', words),
    locale,
    path: toMapPath(path, '2025'),
  });
}

export default async function ProvincesTodayPage({ params }: Props) {
  const { locale, t, words, areas, current, years } = await load(params);
  const list = await getTranslations({ locale, namespace: 'provinces' });
  const byId = new Map(areas.map((area) => [area.id, area]));
  return (
    <SitePage locale={locale} path={toMapPath(path, '2025')}>
      <h1>{t('title', words)}</h1>
      <p className="lead">{t('lead', words)}</p>
      <MapSwitch
        locale={locale}
        toPath={(map) => toMapPath(path, map)}
        current="2025"
        unitsToday={current.units.length}
      />
      <ListFilter
        target="units"
        label={list('search')}
        hint={t('searchHint')}
        says={[0, 1, 2].map((count) => list('matches', { count }))}
      />
      <div id="units">
        <RegionUnits
          id="current"
          title={t('units', words)}
          areas={areas}
          regions={current.regions}
          about={(unit) => (
            <UnitOnToday
              predecessors={unit.predecessors.flatMap((former) => byId.get(former) ?? [])}
              years={years.get(unit.id) ?? { known: [], partial: [] }}
              counts={countFigures(unit, byId)}
              locale={locale}
            />
          )}
          locale={locale}
        />
      </div>
      <p className="link-list">
        <SheetLinks
          table="indicators"
          filters={{ boundaries: '2025' }}
          label={t('download', words)}
          locale={locale}
        />
      </p>
    </SitePage>
  );
}

async function load(params: Props['params']) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'maps' });
  const page = await getUnitsToday();
  const words = { count: page.current.units.length, since: createFormat(locale).date(page.since) };
  return { locale, t, words, ...page };
}
