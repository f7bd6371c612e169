import type { Locale } from '#i18n/locales.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import type { AskPage } from '#lib/queries/get-ask-page.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { addSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** "Xin số liệu còn thiếu: Nghệ An, 2016–2017, kinh phí địa phương": what the address names. */
export async function formatAskTitle(gaps: AskPage['gaps'], locale: Locale): Promise<string> {
  const t = getTranslator(locale);
  if (!gaps) return t('ask.title');
  const fundings = gaps.fundings.map((funding) => t(`selection.funding.${funding}`));
  const parts = [await formatClearName(gaps.of, locale), formatYears(gaps.years), ...fundings];
  return addSelection(t('ask.title'), parts.filter(Boolean).join(', '));
}
