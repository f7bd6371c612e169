import type { Locale } from '#i18n/locales.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What a map shows: "Tỷ lệ hoàn thành kế hoạch, tổng kinh phí, năm 2018"; coverage is of all years and fundings, which go without saying. */
export function formatMapTitle(
  { year, measure, funding }: MapView,
  boundaries: Boundaries,
  locale: Locale,
): string {
  const t = getTranslator(locale, 'map');
  const ofYear = year === null ? {} : { funding, year: String(year) };
  return formatSelection({ measure: t(`measure.${measure}`), ...ofYear, boundaries }, locale);
}
