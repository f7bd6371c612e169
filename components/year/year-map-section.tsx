import { getTranslations } from 'next-intl/server';
import { createMapSheet } from '#components/map/create-map-sheet.ts';
import { MapFigure } from '#components/map/map-figure.tsx';
import { toMapViewPath } from '#components/map/parse-map-query.ts';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { chooseMapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getYearMap, listYearMapChoices } from '#lib/queries/get-year-map.ts';

type Props = { year: number; boundaries: Boundaries; locale: Locale };

/** The map of a year's measure and funding with the most comparable units, else of its number of figures; the way to the others. */
export async function YearMapSection({ year, boundaries, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'map' });
  const asked = { year, measure: null, funding: null };
  const view = chooseMapView(await listYearMapChoices(boundaries), asked);
  if (!view) return null;
  const map = await getYearMap(view, boundaries);
  const sheet = await createMapSheet(view, boundaries, map, locale);
  const known = map.classes.reduce((sum, { units }) => sum + units.length, 0);
  const total = known + map.notComparable.length + map.others.length + map.nothing.length;
  return (
    <PageSection
      id="map"
      title={t('section')}
      note={t('sectionNote', { known, total, measure: view.measure })}
    >
      <div className="map-alone">
        <MapFigure
          sheet={sheet}
          view={view}
          boundaries={boundaries}
          map={map}
          linksList={false}
          locale={locale}
        />
      </div>
      <p className="mt-4">
        <a href={`/${locale}${toMapViewPath(view, boundaries)}`} rel="nofollow" className="button">
          {t('open')}
        </a>
      </p>
    </PageSection>
  );
}
