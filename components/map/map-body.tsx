import { getTranslations } from 'next-intl/server';
import { MapSwitch } from '#components/area/map-switch.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { AskedView, MapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { YearMap } from '#lib/domain/year-map.ts';
import { createMapSheet } from './create-map-sheet.ts';
import { MapFigure } from './map-figure.tsx';
import { MapForm } from './map-form.tsx';
import { MapLinks } from './map-links.tsx';
import { MapList } from './map-list.tsx';
import { type MapProblems, toMapViewPath } from './parse-map-query.ts';

type Props = {
  view: MapView;
  boundaries: Boundaries;
  asked: AskedView;
  problems: MapProblems;
  map: YearMap<Area>;
  years: readonly number[];
  locale: Locale;
};

/** The page of the map: what it shows and why that, the form, the picture and its twin, the list. */
export async function MapBody({ view, boundaries, asked, problems, map, years, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'map' });
  const { measure } = view;
  const sheet = await createMapSheet(view, boundaries, map, locale);
  const known = map.classes.reduce((sum, { units }) => sum + units.length, 0);
  const total = known + map.notComparable.length + map.others.length + map.nothing.length;
  const wishes = [asked.year, asked.measure, asked.funding].filter((wish) => wish !== null).length;
  return (
    <>
      <h1>{sheet.title}</h1>
      <p className="lead">{t(measure === 'figures' ? 'leadFigures' : 'lead', { known, total })}</p>
      {wishes < 3 && <p className="section-note">{t(wishes === 0 ? 'why' : 'whyRest')}</p>}
      <HowToRead page="map" locale={locale} />
      <MapSwitch locale={locale} toPath={(other) => toMapViewPath(view, other)} current={boundaries} />
      {problems.wrong.map((name) => (
        <p key={name} role="alert" className="notice">
          {t('wrong', { name: name === 'boundaries' ? t('choose.boundaries') : t(`choose.${name}`) })}
        </p>
      ))}
      {problems.amountsOfAll && (
        <p role="alert" className="notice">
          {t('amountsOfAll')}
        </p>
      )}
      <MapForm view={view} boundaries={boundaries} years={years} locale={locale} />
      <div className="map-layout">
        <MapFigure sheet={sheet} view={view} boundaries={boundaries} map={map} linksList locale={locale} />
        <section aria-labelledby="list">
          <h2 id="list">{t('list')}</h2>
          <p className="section-note">{t(`note.${measure}`, { map: boundaries })}</p>
          <MapList groups={sheet.groups} measure={measure} locale={locale} />
          <MapLinks view={view} boundaries={boundaries} locale={locale} />
        </section>
      </div>
    </>
  );
}
