import type { SelectOption } from '#components/ui/select-field.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toLayerName, toMapViewPath } from '#lib/addresses/map-address.ts';
import { chooseLayerView, type MapLayer } from '#lib/domain/map-layers.ts';
import { coverageView, type MapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Input = { view: MapView; layers: readonly MapLayer[]; boundaries: Boundaries; locale: Locale };

/** What a map can show, coverage first, with the number of years; each leads to the same year, or to its fullest. */
export function listLayerOptions({ view, layers, boundaries, locale }: Input): SelectOption[] {
  const t = getTranslator(locale, 'map');
  const toPath = (to: MapView) => `/${locale}${toMapViewPath(to, boundaries)}`;
  const others = layers.map((layer): SelectOption => {
    const to = chooseLayerView(layer, view.year);
    const what = { measure: t(`layer.${layer.measure}`), funding: t(`layerFunding.${layer.funding}`) };
    const text = t('layerOption', { ...what, years: layer.years.length });
    return [toLayerName(layer), text, to ? toPath(to) : undefined];
  });
  return [[toLayerName(coverageView), t('layer.coverage'), toPath(coverageView)], ...others];
}

/** The years of the shown layer, newest first, with the number of units; none for coverage. */
export function listYearOptions({ view, layers, boundaries, locale }: Input): SelectOption[] {
  const t = getTranslator(locale, 'map');
  const shown = layers.find((layer) => toLayerName(layer) === toLayerName(view));
  return (shown?.years ?? []).map(({ count, ...to }) => [
    String(to.year),
    t('yearOption', { year: String(to.year), count }),
    `/${locale}${toMapViewPath(to, boundaries)}`,
  ]);
}
