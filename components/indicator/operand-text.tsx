import { Fragment } from 'react';
import { type Opening, Opens } from '#components/formula/opens.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { createOperandMarks } from './create-operand-marks.ts';

type Props = {
  operand: Operand | null;
  /** The formula of an amount that is computed. */
  opening?: Opening;
  /** Whether a printed amount leads to its row in its source. */
  linksRow?: boolean;
  /** For tight places: "5,327 tỷ". */
  isShort?: boolean;
  locale: Locale;
};

/** An amount with what a reader must know of it: estimated, computed by us, rolled up, disputed, revised or not comparable; missing is said in words. */
export function OperandText({ operand, opening, linksRow = false, isShort = false, locale }: Props) {
  const t = getTranslator(locale, 'indicator');
  if (!operand) return <span className="text-muted">{t('missing')}</span>;
  const marks = createOperandMarks(locale)(operand);
  return (
    <>
      <Opens opening={operand.kind === 'printed' ? toRow(operand) : opening}>
        <span className="whitespace-nowrap">
          {createFormat(locale)[isShort ? 'moneyShort' : 'money'](operand)}
        </span>
      </Opens>
      {marks.map((mark) => (
        <Fragment key={mark}>
          {' '}
          <span className="badge">{mark}</span>
        </Fragment>
      ))}
    </>
  );

  function toRow({ figures: [figure] }: Operand): Opening | undefined {
    return linksRow && figure ? { href: toRowAddress(figure, locale) } : undefined;
  }
}
