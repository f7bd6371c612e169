import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { MapMeasure } from '#lib/domain/map-view.ts';
import type { MapGroup } from './list-map-groups.ts';
import { MapLegend } from './map-legend.tsx';
import { MapPicture } from './map-picture.tsx';
import { MapPointer } from './map-pointer.tsx';

type Props = {
  title: string;
  groups: readonly MapGroup[];
  measure: MapMeasure;
  /** Whether the groups are listed on the same page. */
  linksList: boolean;
  locale: Locale;
};

/** The picture with its legend and whose drawing it is. */
export async function MapFigure({ title, groups, measure, linksList, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'map' });
  return (
    <figure className="map-figure">
      <figcaption className={linksList ? 'sr-only' : 'font-semibold'}>{title}</figcaption>
      <MapPicture
        groups={groups}
        measure={measure}
        labels={{ 'hoang-sa': t('hoangSa'), 'truong-sa': t('truongSa'), delta: t('delta') }}
        locale={locale}
      />
      <MapPointer />
      <MapLegend groups={groups} measure={measure} linksList={linksList} locale={locale} />
      <p className="hint mt-3">
        {t.rich('credit', {
          drawing: (chunks) => <a href="https://github.com/StephenTruong110/vietnam-map-svg">{chunks}</a>,
          package: (chunks) => <a href="https://www.npmjs.com/package/@svg-maps/vietnam">{chunks}</a>,
          licence: (chunks) => <a href="https://creativecommons.org/licenses/by/4.0/">{chunks}</a>,
        })}
      </p>
    </figure>
  );
}
