import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { UnitLink } from './unit-link.tsx';

type Props = { area: Area; text: string; path: string; locale: Locale; linked: boolean };

/** A unit on the map with its name and value for the pointer. */
export function MapUnit({ area, text, path, ...link }: Props) {
  return (
    <UnitLink area={area} {...link}>
      <title>{`${formatAreaName(area, link.locale)}: ${text}`}</title>
      <path d={path} />
    </UnitLink>
  );
}
