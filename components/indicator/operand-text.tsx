import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { createFormat } from '#lib/format.ts';

/** An amount with what a reader must know of it: estimated, computed by us, disputed or revised; missing is said in words. */
export async function OperandText({ operand, locale }: { operand: Operand | null; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'indicator' });
  if (!operand) return <span className="text-muted">{t('missing')}</span>;
  const marks = [
    operand.measure === 'estimate' ? t('estimateMark') : '',
    operand.kind === 'computed' ? t('computed') : '',
    operand.agreement === 'conflict' ? t('conflict') : '',
    operand.agreement === 'revised' ? t('revised') : '',
  ].filter(Boolean);
  return (
    <>
      {createFormat(locale).money(operand)}
      {marks.map((mark) => (
        <span key={mark} className="badge ml-1.5">
          {mark}
        </span>
      ))}
    </>
  );
}
