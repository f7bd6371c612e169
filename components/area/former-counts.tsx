import { Fragment } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';

type Props = { units: readonly AreaSummary[]; locale: Locale };

/** Units as links, each with its number of figures: "Vĩnh Phúc (9), Hòa Bình (16)". */
export function FormerCounts({ units, locale }: Props) {
  const format = createFormat(locale);
  return units.map(async (unit, index) => (
    <Fragment key={unit.id}>
      {index > 0 && ', '}
      <a href={toAreaAddress(unit, locale)}>{await formatClearName(unit, locale)}</a> (
      {format.number(unit.figureCount)})
    </Fragment>
  ));
}
