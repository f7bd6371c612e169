import type { Locale } from '#i18n/locales.ts';
import type { CheckFilters } from '#lib/addresses/checks-address.ts';
import type { Area } from '#lib/domain/figure.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** The title of the page of checks with the list that it shows, when it is not the first, and all that it is narrowed to. */
export function formatChecksTitle(filters: CheckFilters, areas: readonly Area[], locale: Locale): string {
  const { list, verdict, region, year } = filters;
  const t = getTranslator(locale, 'checks');
  const area = areas.find(({ id }) => id === region);
  const measure = list === 'claims' ? '' : t(`list.${list}`).toLowerCase();
  return addSelection(t('title'), formatSelection({ measure, verdict, region: area, year }, locale));
}
