import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';

/** An area's name as a link to its page, with its time where another bears the name; `year` is chosen there. */
export async function AreaName({
  area,
  year,
  locale,
}: {
  area: Area | undefined;
  year?: number;
  locale: Locale;
}) {
  if (!area) return null;
  const address = toAreaAddress(area, locale);
  return <a href={year ? `${address}?year=${year}` : address}>{await formatClearName(area, locale)}</a>;
}
