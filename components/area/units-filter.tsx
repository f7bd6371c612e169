import { getTranslations } from 'next-intl/server';
import { ListFilter } from '#components/filter/list-filter.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { MapSwitch } from './map-switch.tsx';

type Props = { current: Boundaries; unitsToday: number; locale: Locale };

/** The choice of a map, and the field that narrows the list `#units` below it. */
export async function UnitsFilter({ current, unitsToday, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'provinces' });
  const maps = await getTranslations({ locale, namespace: 'maps' });
  return (
    <>
      <MapSwitch
        locale={locale}
        toPath={(map) => toMapPath('/provinces', map)}
        current={current}
        unitsToday={unitsToday}
      />
      <ListFilter
        target="units"
        label={t('search')}
        hint={maps('searchHint')}
        says={[0, 1, 2].map((count) => t('matches', { count }))}
      />
    </>
  );
}
