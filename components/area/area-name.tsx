import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';

/** An area's name as a link to its page, with its time where another bears the name. */
export async function AreaName({ area, locale }: { area: Area | undefined; locale: Locale }) {
  if (!area) return null;
  return <a href={toAreaAddress(area, locale)}>{await formatClearName(area, locale)}</a>;
}
