import { Fragment } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';

type Link = { area: Area; name: string };

/** Links to areas, joined as the language joins a list: "Hà Giang và Tuyên Quang". */
export function AreaLinks({ links, locale }: { links: readonly Link[]; locale: Locale }) {
  const rest = [...links];
  const parts = new Intl.ListFormat(locale).formatToParts(links.map(({ name }) => name));
  return parts.map(({ type, value }) => {
    const area = type === 'element' ? rest.shift()?.area : undefined;
    const key = `${type}-${rest.length}`;
    return <Fragment key={key}>{area ? <a href={toAreaAddress(area, locale)}>{value}</a> : value}</Fragment>;
  });
}
