import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { ClaimCheck, ClaimSide } from '#lib/domain/claim-check.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { formatPlace } from './format-place.ts';

type Props = { check: ClaimCheck; areas: ReadonlyMap<string, Area>; locale: Locale };

/** What our recomputation says of a printed percentage: the verdict, our interval with both amounts linked to their rows, or what is missing. */
export function ClaimVerdict({ check, areas, locale }: Props) {
  const t = getTranslator(locale, 'checks');
  const format = createFormat(locale);
  const { verdict, part, base, computed, differencePp, changeVnd, isOwn } = check;
  const badge = (
    <span className={`badge verdict-${verdict}`}>
      {t(`verdict.${verdict}`, { points: differencePp === null ? '' : format.points(differencePp) })}
    </span>
  );
  if (!computed || !part?.operand || !base?.operand) {
    return (
      <>
        {badge} <Unchecked check={check} areas={areas} locale={locale} />
      </>
    );
  }
  return (
    <>
      {badge}{' '}
      <span className="hint block">
        {t('recomputed', { interval: format.percentInterval(computed) })} (
        <OperandLinks operand={part.operand} locale={locale} /> ÷{' '}
        <OperandLinks operand={base.operand} locale={locale} />
        {check.claim.kind === 'growth' ? ' − 100%' : ''})
        {changeVnd !== null && `, ${format.change(changeVnd)}`}
        {!isOwn && ` ${t('otherSource')}`}
      </span>
    </>
  );
}

/** An amount as a link to its figure's row; a computed total as its two parts. */
function OperandLinks({ operand, locale }: { operand: Operand; locale: Locale }) {
  const format = createFormat(locale);
  const links = operand.figures.map((figure) => (
    <a key={figure.id} href={toRowAddress(figure, locale)} className="whitespace-nowrap">
      {format.moneyShort(figure)}
    </a>
  ));
  return links.length === 1 ? links : ['(', links[0], ' + ', links[1], ')'];
}

async function Unchecked({ check, areas, locale }: Props) {
  return <span className="hint block">{await formatUnchecked(check, areas, locale)}</span>;
}

async function formatUnchecked(
  { part, base, reason }: ClaimCheck,
  areas: Props['areas'],
  locale: Locale,
): Promise<string> {
  const t = getTranslator(locale, 'checks');
  if (reason?.code === 'caveat') {
    const tCaveat = getTranslator(locale, 'vocabulary.caveat');
    return t('unlike', { caveat: reason.caveat ? tCaveat(reason.caveat) : '' });
  }
  if (reason?.code === 'zero') return t('baseZero');
  const lacking = [part, base].filter((side): side is ClaimSide => side !== null && !side.operand);
  if (lacking.length === 0) return t('baseUnknown');
  const names = await Promise.all(lacking.map(({ place }) => formatPlace(place, areas, locale)));
  return t('missing', { what: names.join('; ') });
}
