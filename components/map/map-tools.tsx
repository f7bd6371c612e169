import { getTranslations } from 'next-intl/server';
import { ChartTools } from '#components/charts/chart-tools.tsx';
import { getToolLabels } from '#components/charts/get-tool-labels.ts';
import { toFileName } from '#components/charts/picture/to-file-name.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { YearMap } from '#lib/domain/year-map.ts';
import type { MapSheet } from './create-map-sheet.ts';
import { mapEmbedHeight } from './embed/map-embed-height.ts';
import { getMapCredit } from './get-map-credit.ts';
import { toMapEmbedPath, toMapViewPath } from './parse-map-query.ts';
import { toMapRows } from './to-map-rows.ts';

type Props = { sheet: MapSheet; view: MapView; boundaries: Boundaries; map: YearMap<Area>; locale: Locale };

/** Ways from a map to its list and rows, and to take it away; its address names what it shows, whatever page it stands on. */
export async function MapTools({ sheet: { title, unit }, view, boundaries, map, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'map' });
  const path = `/${locale}${toMapViewPath(view, boundaries)}`;
  return (
    <ChartTools
      texts={{ title, unit, credit: await getMapCredit(locale) }}
      address={path}
      fileName={toFileName(title)}
      links={{
        table: `${path}#list`,
        rows: await toMapRows(map, view, boundaries, locale),
        embed: `/${locale}${toMapEmbedPath(view, boundaries)}`,
      }}
      embedHeight={mapEmbedHeight}
      drawing=".map-picture"
      legend=".map-legend"
      labels={{
        ...(await getToolLabels(title, locale)),
        tools: t('tools', { title }),
        table: t('tableTool'),
        embedTitle: t('embedTitle'),
      }}
    />
  );
}
