import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { TotalCheck, TotalReason } from '#lib/domain/total-check.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { check: TotalCheck; locale: Locale };

/** Whether a printed total is the sum of its parts: by how much not, or why they are not compared. */
export function TotalVerdict({ check: { verdict, reason, differenceVnd }, locale }: Props) {
  const t = getTranslator(locale, 'checks');
  return (
    <>
      <span className={`badge verdict-${verdict}`}>
        {verdict === 'differs'
          ? t('differsBy', { change: createFormat(locale).change(differenceVnd) })
          : t(`verdictName.${verdict}`)}
      </span>
      {reason && <span className="hint block">{formatReason(reason, locale)}</span>}
    </>
  );
}

/** Both parts with their sum, each a link to its figure's row. */
export function TotalParts({ check: { national, local, sumVnd }, locale }: Props) {
  return (
    <>
      <AmountLink figure={national} locale={locale} /> + <AmountLink figure={local} locale={locale} /> ={' '}
      <span className="whitespace-nowrap">{formatSum(sumVnd, locale)}</span>
    </>
  );
}

/** A figure's amount as a link to its row. */
export function AmountLink({ figure, locale }: { figure: Figure; locale: Locale }) {
  return (
    <a href={toRowAddress(figure, locale)} className="whitespace-nowrap">
      {createFormat(locale).moneyShort(figure)}
    </a>
  );
}

/** A sum of printed amounts (đồng) in short words. */
export function formatSum(sumVnd: bigint, locale: Locale): string {
  return createFormat(locale).moneyShort({ amountVnd: sumVnd, stepVnd: 1n, bound: 'exact' });
}

function formatReason(reason: TotalReason, locale: Locale): string {
  const t = getTranslator(locale);
  if (reason.code === 'caveat')
    return t('checks.unlikeParts', { caveat: t(`vocabulary.caveat.${reason.caveat}`) });
  const { total } = reason;
  return total
    ? t('checks.otherVersion', { total: createFormat(locale).moneyShort(total) })
    : t('checks.revisedVersion');
}
