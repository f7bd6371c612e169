import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaName } from '#lib/format-area-name.ts';

/** An area's name as a link to its page. */
export function AreaName({ area, locale }: { area: Area | undefined; locale: Locale }) {
  if (!area) return null;
  return <a href={toAreaAddress(area, locale)}>{formatAreaName(area, locale)}</a>;
}
