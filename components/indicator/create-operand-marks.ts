import type { Locale } from '#i18n/locales.ts';
import { findBreakingCaveat } from '#lib/domain/breaking-caveat.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Says what a reader must know of an amount: estimated, computed by us, rolled up, disputed, revised, one of several parts or not comparable. */
export function createOperandMarks(locale: Locale): (operand: Operand) => string[] {
  const t = getTranslator(locale, 'indicator');
  const tCaveat = getTranslator(locale, 'vocabulary.caveat');
  return (operand) => {
    const caveat = findBreakingCaveat(operand);
    return [
      operand.measure === 'estimate' ? t('estimateMark') : '',
      operand.kind === 'computed' ? t('computed') : '',
      operand.kind === 'rolled_up' ? t('rolledUp') : '',
      operand.agreement === 'conflict' ? t('conflict') : '',
      operand.agreement === 'revised' ? t('revised') : '',
      operand.agreement === 'parts' ? t('parts') : '',
      caveat ? tCaveat(caveat) : '',
    ].filter(Boolean);
  };
}
