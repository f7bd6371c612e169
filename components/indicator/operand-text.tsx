import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { findBreakingCaveat } from '#lib/domain/breaking-caveat.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { createFormat } from '#lib/format.ts';

/** An amount with what a reader must know of it: estimated, computed by us, rolled up, disputed, revised or not comparable; missing is said in words. */
export async function OperandText({ operand, locale }: { operand: Operand | null; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'indicator' });
  const tCaveat = await getTranslations({ locale, namespace: 'vocabulary.caveat' });
  if (!operand) return <span className="text-muted">{t('missing')}</span>;
  const caveat = findBreakingCaveat(operand);
  const marks = [
    operand.measure === 'estimate' ? t('estimateMark') : '',
    operand.kind === 'computed' ? t('computed') : '',
    operand.kind === 'rolled_up' ? t('rolledUp') : '',
    operand.agreement === 'conflict' ? t('conflict') : '',
    operand.agreement === 'revised' ? t('revised') : '',
    caveat ? tCaveat(caveat) : '',
  ].filter(Boolean);
  return (
    <>
      <span className="whitespace-nowrap">{createFormat(locale).money(operand)}</span>
      {marks.map((mark) => (
        <Fragment key={mark}>
          {' '}
          <span className="badge">{mark}</span>
        </Fragment>
      ))}
    </>
  );
}
