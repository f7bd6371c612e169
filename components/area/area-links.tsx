import { Fragment } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaName } from '#lib/format-area-name.ts';

/** Links to areas, joined as the language joins a list: "Hà Giang và Tuyên Quang". */
export function AreaLinks({ areas, locale }: { areas: readonly Area[]; locale: Locale }) {
  const names = areas.map((area) => formatAreaName(area, locale));
  const rest = [...areas];
  const parts = new Intl.ListFormat(locale).formatToParts(names);
  return parts.map(({ type, value }) => {
    const area = type === 'element' ? rest.shift() : undefined;
    const key = `${type}-${rest.length}`;
    return <Fragment key={key}>{area ? <a href={toAreaAddress(area, locale)}>{value}</a> : value}</Fragment>;
  });
}
