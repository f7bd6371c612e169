import type { Locale } from '#i18n/locales.ts';
import type { Formula } from '#lib/domain/formula.ts';
import { toRoundingBounds } from '#lib/domain/rounding.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Between what a result lies because the amounts are rounded, and how the page writes it; a growth also in đồng. */
export function formatOutcome(formula: Formula, locale: Locale): string[] {
  const t = getTranslator(locale, 'formula');
  const tFunding = getTranslator(locale, 'vocabulary.funding');
  const format = createFormat(locale);
  const { kind, result } = formula;
  switch (kind) {
    case 'completion':
      return [t('interval', { interval: format.percentInterval(result), shown: format.percent(result) })];
    case 'plan_growth':
    case 'actual_growth':
      return [
        t('interval', { interval: format.percentInterval(result), shown: format.signedPercent(result) }),
        t('change', { change: format.change(result.changeVnd) }),
      ];
    case 'plan_total':
    case 'actual_total': {
      const bounds = toRoundingBounds(result);
      return bounds ? [t('totalInterval', { range: format.moneyRange(bounds) })] : [];
    }
    case 'plan_share':
    case 'actual_share':
      return (['national', 'local'] as const).map((funding) =>
        t('shareInterval', {
          funding: tFunding(funding),
          interval: format.percentInterval(result[funding]),
          shown: format.percent(result[funding]),
        }),
      );
  }
}
