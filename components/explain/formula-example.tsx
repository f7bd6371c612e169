import { formatOutcome } from '#components/formula/format-outcome.ts';
import { FormulaFigure } from '#components/formula/formula-figure.tsx';
import { toArithmetic } from '#components/formula/to-arithmetic.ts';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Formula } from '#lib/domain/formula.ts';
import { createFormat } from '#lib/format.ts';
import { Example, NoExample } from './example.tsx';
import { formatRow } from './format-row.ts';

type Props = { found: { area: Area; formula: Formula | null } | null; locale: Locale };

/** A formula of the data with its numbers: the arithmetic, each printed amount with its source, and what rounding leaves open. */
export async function FormulaExample({ found, locale }: Props) {
  if (!found?.formula) return <NoExample locale={locale} />;
  const { area, formula } = found;
  const figures = formula.operands.flatMap(({ operand }) => operand.figures);
  return (
    <Example
      title={await formatRow(area, formula, locale)}
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
      {(await formatOutcome(formula, locale)).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Example>
  );
}
