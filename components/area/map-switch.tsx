import type { Locale } from '#i18n/locales.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import { type Boundaries, boundaries } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  locale: Locale;
  /** The page's address on a map, without the language. */
  toPath: (map: Boundaries) => string;
  current: Boundaries;
  /** How many units today's map has. */
  unitsToday: number;
};

/** Two links between the map as reported and today's units; which one is shown stands in the address. */
export function MapSwitch({ locale, toPath, current, unitsToday }: Props) {
  const t = getTranslator(locale, 'maps');
  const labels = { reported: t('reported'), '2025': t('today', { count: unitsToday }) };
  return (
    <nav aria-label={t('switch')} className="map-switch">
      {boundaries.map((map) => (
        <a
          key={map}
          href={`/${locale}${toPath(map)}`}
          suppressHydrationWarning
          rel={toRel(`/${locale}${toPath(map)}`)}
          aria-current={map === current ? 'page' : undefined}
        >
          {labels[map]}
        </a>
      ))}
    </nav>
  );
}
