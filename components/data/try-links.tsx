import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Addresses with ids of the dataset, each with rows. */
const tries = [
  { key: 'tryFigures', address: '/api/v1/figures.csv?area=vinh-phuc&from=2016&to=2020' },
  { key: 'tryRegion', address: '/api/v1/indicators.csv?region=phia-bac&year=2021&period=FY' },
  { key: 'tryToday', address: '/api/v1/indicators.csv?boundaries=2025&year=2018' },
  { key: 'tryClaims', address: '/api/v1/claims.csv?verdict=differs' },
  { key: 'tryCoverage', address: '/api/v1/coverage.csv?funding=national' },
  { key: 'trySources', address: '/api/v1/sources.json?source_kind=province' },
] as const;

/** Questions put as addresses, to follow and to change. */
export function TryLinks({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'dataPage.filter');
  return (
    <>
      <h3>{t('try')}</h3>
      <ul className="try-links">
        {tries.map(({ key, address }) => (
          <li key={key}>
            <a href={address}>{t(key)}</a>
            <code translate="no">{address}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
