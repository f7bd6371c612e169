import { ListFilter } from '#components/filter/list-filter.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { MapSwitch } from './map-switch.tsx';

type Props = { current: Boundaries; unitsToday: number; locale: Locale };

/** The choice of a map, and the field that narrows the list `#units` below it. */
export function UnitsFilter({ current, unitsToday, locale }: Props) {
  const t = getTranslator(locale, 'provinces');
  const maps = getTranslator(locale, 'maps');
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
