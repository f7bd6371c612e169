import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { findBreakingCaveat } from '#lib/domain/breaking-caveat.ts';
import type { Operand } from '#lib/domain/operand.ts';

/** Says what a reader must know of an amount: estimated, computed by us, rolled up, disputed, revised or not comparable. */
export async function createOperandMarks(locale: Locale): Promise<(operand: Operand) => string[]> {
  const t = await getTranslations({ locale, namespace: 'indicator' });
  const tCaveat = await getTranslations({ locale, namespace: 'vocabulary.caveat' });
  return (operand) => {
    const caveat = findBreakingCaveat(operand);
    return [
      operand.measure === 'estimate' ? t('estimateMark') : '',
      operand.kind === 'computed' ? t('computed') : '',
      operand.kind === 'rolled_up' ? t('rolledUp') : '',
      operand.agreement === 'conflict' ? t('conflict') : '',
      operand.agreement === 'revised' ? t('revised') : '',
      caveat ? tCaveat(caveat) : '',
    ].filter(Boolean);
  };
}
