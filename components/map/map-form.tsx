import { SelectField } from '#components/ui/select-field.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toLayerName } from '#lib/addresses/map-address.ts';
import type { MapPage } from '#lib/queries/get-map-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { listLayerOptions, listYearOptions } from './list-layer-options.ts';

type Props = { page: MapPage; locale: Locale };

/**
 * Chooses what the map shows, of what it has something to show. A choice leads on at once; without JavaScript a button sends it. Its state is the address, not what
 * a browser remembers of it.
 */
export function MapForm({ page, locale }: Props) {
  const t = getTranslator(locale, 'map.choose');
  const { view, boundaries } = page;
  const years = listYearOptions({ ...page, locale });
  return (
    <search>
      <form method="get" autoComplete="off" className="map-form" data-sends>
        {boundaries !== 'reported' && <input type="hidden" name="boundaries" value={boundaries} />}
        <SelectField
          name="layer"
          label={t('measure')}
          chosen={toLayerName(view)}
          options={listLayerOptions({ ...page, locale })}
        />
        {years.length > 0 && (
          <SelectField name="year" label={t('year')} chosen={String(view.year)} options={years} />
        )}
        <button type="submit" className="button without-scripting">
          {t('show')}
        </button>
      </form>
    </search>
  );
}
