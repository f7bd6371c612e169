import { MapSwitch } from '#components/area/map-switch.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapViewPath } from '#lib/addresses/map-address.ts';
import { countYearMap } from '#lib/domain/year-map.ts';
import type { MapPage } from '#lib/queries/get-map-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { createMapSheet } from './create-map-sheet.ts';
import { MapFigure } from './map-figure.tsx';
import { MapForm } from './map-form.tsx';
import { MapLinks } from './map-links.tsx';
import { MapList } from './map-list.tsx';

type Props = { page: MapPage; locale: Locale };

/** The page of the map: what it shows and why that, the form, the picture and its twin, the list. */
export async function MapBody({ page, locale }: Props) {
  const t = getTranslator(locale, 'map');
  const { view, boundaries, map, asked, problems, unitsToday } = page;
  const { measure } = view;
  const isCount = measure === 'figures' || measure === 'coverage';
  const sheet = await createMapSheet(page, locale);
  const wishes = [asked.year, asked.measure, asked.funding].filter((wish) => wish !== null).length;
  return (
    <>
      <h1 className="map-title">{sheet.title}</h1>
      <p className="section-note">
        {t(isCount ? 'leadFigures' : 'lead', countYearMap(map))}
        {wishes < 3 && !isCount && ` ${t('whyRest')}`}
      </p>
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
      <div className="map-choice">
        <MapForm page={page} locale={locale} />
        <MapSwitch
          locale={locale}
          toPath={(other) => toMapViewPath(view, other)}
          current={boundaries}
          unitsToday={unitsToday}
        />
      </div>
      <div className="map-layout">
        <MapFigure sheet={sheet} shown={page} linksList locale={locale} />
        <section aria-labelledby="list">
          <h2 id="list">{t('list')}</h2>
          <p className="section-note">{t(`note.${measure}`, { map: boundaries })}</p>
          <MapList groups={sheet.groups} measure={measure} locale={locale} />
          <MapLinks view={view} boundaries={boundaries} locale={locale} />
        </section>
      </div>
      <HowToRead page="map" locale={locale} />
    </>
  );
}
