import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';

type Props = {
  area: Area;
  locale: Locale;
  /** Whether it leads to the unit's page, or only holds its parts together. */
  linked: boolean;
  children: ReactNode;
};

/** Parts of the picture that belong to a unit. Not for the keyboard, which has the list. */
export function UnitLink({ area, locale, linked, children }: Props) {
  if (!linked) return <g>{children}</g>;
  return (
    <a href={toAreaAddress(area, locale)} data-unit={area.id} tabIndex={-1}>
      {children}
    </a>
  );
}
