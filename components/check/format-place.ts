import type { Locale } from '#i18n/locales.ts';
import type { CellPlace } from '#lib/domain/cell.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What an amount would be of: "Thực hiện, tổng kinh phí, 2021, 9 tháng đầu năm (Khu vực phía Bắc)". */
export async function formatPlace(
  place: CellPlace,
  areas: ReadonlyMap<string, Area>,
  locale: Locale,
): Promise<string> {
  const t = getTranslator(locale);
  const area = areas.get(place.area);
  const years = formatYearPeriod(place, locale);
  const what = [
    t(`vocabulary.measure.${place.measure}`).toLowerCase(),
    t(`vocabulary.funding.${place.funding}`).toLowerCase(),
    years,
  ].join(', ');
  return area ? `${what} (${await formatClearName(area, locale)})` : what;
}
