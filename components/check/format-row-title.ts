import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';

/** Of which area and time a row is: "Nghệ An, 2021, 9 tháng đầu năm". */
export async function formatRowTitle(
  row: { area: string } & Parameters<typeof formatYearPeriod>[0],
  areas: ReadonlyMap<string, Area>,
  locale: Locale,
): Promise<string> {
  const area = areas.get(row.area);
  const years = formatYearPeriod(row, locale);
  return area ? `${await formatClearName(area, locale)}, ${years}` : years;
}
