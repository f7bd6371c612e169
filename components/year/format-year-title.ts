import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';

/** The title of a year's page, of the list of years without one; today's map is named. */
export async function formatYearTitle(
  year: number | string | null,
  boundaries: Boundaries,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'years' });
  const title = year === null ? t('indexTitle') : t('title', { year: String(year) });
  return addSelection(title, await formatSelection({ boundaries }, locale));
}
