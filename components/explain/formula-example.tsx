import { formatOutcome } from '#components/formula/format-outcome.ts';
import { FormulaFigure } from '#components/formula/formula-figure.tsx';
import { toArithmetic } from '#components/formula/to-arithmetic.ts';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { FormulaCase } from '#lib/domain/method-examples.ts';
import { createFormat } from '#lib/words/format.ts';
import { Example, NoExample } from './example.tsx';
import { formatRow } from './format-row.ts';

type Props = {
  /** What kind of case it is, where a rule has several. */
  label?: string;
  found: FormulaCase | null;
  locale: Locale;
};

/** A formula of the data with its numbers: the arithmetic, each printed amount with its source, and what rounding leaves open. */
export function FormulaExample({ label, found, locale }: Props) {
  return (
    <>
      {label && <h3>{label}</h3>}
      <Worked found={found} locale={locale} />
    </>
  );
}

function Worked({ found, locale }: Props) {
  if (!found?.formula) return <NoExample locale={locale} />;
  const { area, formula } = found;
  const figures = formula.operands.flatMap(({ operand }) => operand.figures);
  return (
    <Example
      title={formatRow(area, formula, locale)}
      href={`${toAreaAddress(area, locale)}#how-${formula.id}`}
      locale={locale}
    >
      {toArithmetic(formula, createFormat(locale)).map((line) => (
        <p key={line} className="arithmetic">
          {line}
        </p>
      ))}
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <FormulaFigure figure={figure} locale={locale} />
          </li>
        ))}
      </ul>
      {formatOutcome(formula, locale).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Example>
  );
}
