import type { Locale } from '#i18n/locales.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** The title of a year's page, of the list of years without one; today's map is named. */
export function formatYearTitle(
  year: number | string | null,
  boundaries: Boundaries,
  locale: Locale,
): string {
  const t = getTranslator(locale, 'years');
  const title = year === null ? t('indexTitle') : t('title', { year: String(year) });
  return addSelection(title, formatSelection({ boundaries }, locale));
}
