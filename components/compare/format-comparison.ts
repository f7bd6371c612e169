import type { Locale } from '#i18n/locales.ts';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What is compared, without the areas: "kế hoạch và thực hiện, kinh phí quốc gia". */
export function formatCompared(query: CompareQuery, locale: Locale): string {
  const { measure, scale, funding, boundaries } = query;
  const t = getTranslator(locale, 'compare');
  return formatSelection(
    {
      measure: t(`measures.${measure}`),
      funding,
      // Completion is in per cent on either scale.
      scale: scale === 'index' && measure !== 'completion' ? t('scales.index') : null,
      boundaries,
    },
    locale,
  );
}

/** A comparison's title with its areas: "Nghệ An và Hà Tĩnh: so sánh kế hoạch và thực hiện, kinh phí quốc gia". */
export function formatComparisonTitle(query: CompareQuery, areas: readonly Area[], locale: Locale): string {
  const t = getTranslator(locale, 'compare');
  const what = formatCompared(query, locale);
  if (areas.length === 0) return t('heading', { what });
  const names = areas.map((area) => formatAreaSpan(area, locale));
  return t('titleOf', { names: new Intl.ListFormat(locale).format(names), what });
}
