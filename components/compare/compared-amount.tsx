import type { Opening } from '#components/formula/opens.tsx';
import { formatReason } from '#components/indicator/format-reason.ts';
import { OperandText } from '#components/indicator/operand-text.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import type { ComparedAmount as Amount } from '#lib/domain/comparison.ts';
import type { Growth } from '#lib/domain/growth.ts';
import type { Refusal } from '#lib/domain/rate.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { toIndexText } from './to-compare-rows.ts';

type Props = { amount: Amount; opening: Opening; query: CompareQuery; locale: Locale };

/** An amount of a comparison, and under it how far it is from the first area's, or its index, or why that cannot be told. */
export function ComparedAmount({ amount, opening, query, locale }: Props) {
  const { operand, gap, difference, index } = amount;
  if (gap) return <Gap reason={gap} locale={locale} />;
  const beside = query.scale === 'index' ? index : difference;
  return (
    <>
      <OperandText operand={operand} opening={opening} locale={locale} />
      {operand && beside && <Hint text={formatBeside(amount, beside, query.scale, locale)} />}
    </>
  );
}

async function Gap({ reason, locale }: { reason: Refusal; locale: Locale }) {
  return <span className="text-muted">{await formatReason(reason, locale)}</span>;
}

function Hint({ text }: { text: string }) {
  return text && <span className="hint block">{text}</span>;
}

/** How far an amount is from the first area's, or its index, with the change itself in đồng; why there is none where the two cannot be compared. */
function formatBeside(amount: Amount, beside: Growth, scale: CompareQuery['scale'], locale: Locale): string {
  const t = getTranslator(locale, 'compare');
  if (beside.state === 'refused') {
    const tCaveat = getTranslator(locale, 'vocabulary.caveat');
    const { caveat } = beside.reason;
    const reason = t(`unlike.${toUnlike(beside.reason, scale)}`, { caveat: caveat ? tCaveat(caveat) : '' });
    return t(`refused.${scale}`, { reason });
  }
  const format = createFormat(locale);
  const change = format.change(beside.changeVnd);
  if (scale === 'index') return t('index', { index: toIndexText(amount, format), change });
  return t('difference', { change, percent: format.signedPercent(beside) });
}

/** What stands in the way, said of the two that are compared: two areas of one year, or two years of one area. */
function toUnlike({ code, operand }: Refusal, scale: CompareQuery['scale']) {
  if (code === 'caveat') return operand === 'this' ? 'thisCaveat' : (`${scale}Caveat` as const);
  if (code === 'measure_differs') return 'measure';
  return code === 'zero' ? (`${scale}Zero` as const) : (`${scale}Missing` as const);
}
