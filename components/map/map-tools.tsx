import { ChartTools } from '#components/charts/chart-tools.tsx';
import { getToolLabels } from '#components/charts/get-tool-labels.ts';
import { toFileName } from '#components/charts/picture/to-file-name.ts';
import type { Locale } from '#i18n/locales.ts';
import { toMapEmbedPath, toMapViewPath } from '#lib/addresses/map-address.ts';
import type { ShownMap } from '#lib/queries/get-year-map.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type { MapSheet } from './create-map-sheet.ts';
import { mapEmbedHeight } from './embed/map-embed-height.ts';
import { getMapCredit } from './get-map-credit.ts';
import { toMapRows } from './to-map-rows.ts';

type Props = { sheet: MapSheet; shown: ShownMap; locale: Locale };

/** Ways from a map to its list and rows, and to take it away; its address names what it shows, whatever page it stands on. */
export function MapTools({ sheet: { title, unit }, shown, locale }: Props) {
  const { view, boundaries } = shown;
  const t = getTranslator(locale, 'map');
  const path = `/${locale}${toMapViewPath(view, boundaries)}`;
  return (
    <ChartTools
      texts={{ title, unit, credit: getMapCredit(shown.retrievedOn, locale) }}
      address={path}
      fileName={toFileName(title)}
      links={{
        table: `${path}#list`,
        rows: toMapRows(shown, locale),
        embed: `/${locale}${toMapEmbedPath(view, boundaries)}`,
      }}
      embedHeight={mapEmbedHeight}
      drawing=".map-picture"
      legend=".map-legend"
      labels={{
        ...getToolLabels(title, locale),
        tools: t('tools', { title }),
        table: t('tableTool'),
        tableShort: t('tableTool'),
        embedTitle: t('embedTitle'),
      }}
    />
  );
}
