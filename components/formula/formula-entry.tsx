import type { Locale } from '#i18n/locales.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import type { Formula, FormulaOperand } from '#lib/domain/formula.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { formatOutcome } from './format-outcome.ts';
import { FormulaOperandText } from './formula-operand-text.tsx';
import { toArithmetic } from './to-arithmetic.ts';

type Props = {
  formula: Formula;
  figures: readonly Figure[];
  areas: ReadonlyMap<string, Area>;
  locale: Locale;
};

/** How one value was computed: in words, with the numbers, each amount with its source, and between what the result lies. */
export async function FormulaEntry({ formula, figures, areas, locale }: Props) {
  const t = getTranslator(locale);
  const { id, kind, result, operands, boundaries, year, period, funding } = formula;
  const words = toWords(formula);
  const isOfTotal = words === 'total' || words === 'share';
  const covered = kind.startsWith('plan_') ? 'FY' : period;
  const place = formatYearPeriod({ yearFrom: year, yearTo: year, period: covered }, locale);
  const what = t(`formula.kind.${kind}`);
  const names = await Promise.all(operands.map((operand) => formatRole(operand)));
  return (
    <section id={`how-${id}`} className="formula">
      <h3>
        {what}: {isOfTotal ? '' : `${t(`vocabulary.funding.${funding}`).toLowerCase()}, `}
        {place}
        {boundaries === 'reported' ? '' : `, ${t('formula.today')}`}
      </h3>
      <p>{t(`formula.words.${words}`)}</p>
      {toArithmetic(formula, createFormat(locale)).map((line) => (
        <p key={line} className="arithmetic">
          {line}
        </p>
      ))}
      <dl>
        {operands.map(({ role, operand }, index) => (
          <div key={`${role}-${operand.figures[0]?.id}`}>
            <dt className="hint">{names[index]}</dt>
            <dd>
              <FormulaOperandText
                operand={operand}
                isDenominator={role === 'plan'}
                isOfReport={role === 'plan' && kind === 'completion' && result.reportPlan !== undefined}
                figures={figures}
                areas={areas}
                locale={locale}
              />
            </dd>
          </div>
        ))}
      </dl>
      {formatOutcome(formula, locale).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <a href={`#at-${id}`} className="back">
        {t('formula.back')}
      </a>
    </section>
  );

  /** What an amount is: "Kế hoạch, 2021"; for the parts of a sum or a share whose funding it is. */
  async function formatRole({
    role,
    operand: { measure, figures: printed },
  }: FormulaOperand): Promise<string> {
    const [figure] = printed;
    if (!figure) return '';
    if (role !== 'part' && role !== 'national' && role !== 'local') {
      return `${t(`vocabulary.measure.${measure}`)}, ${formatYearPeriod(figure, locale)}`;
    }
    const area = areas.get(figure.area);
    const name = t(`vocabulary.funding.${role === 'part' ? figure.funding : role}`);
    return area ? `${await formatClearName(area, locale)}, ${name.toLowerCase()}` : name;
  }
}

/** Which sentence says the formula: by kind, and whether a total adds fundings or units, an actual covers the year. */
function toWords({
  kind,
  result,
  operands,
}: Formula): 'completion' | 'progress' | 'growth' | 'share' | 'total' | 'units' {
  switch (kind) {
    case 'completion':
      return result.state === 'progress' ? 'progress' : 'completion';
    case 'plan_total':
    case 'actual_total':
      return new Set(operands.map(({ operand }) => operand.figures[0]?.area)).size > 1 ? 'units' : 'total';
    case 'plan_share':
    case 'actual_share':
      return 'share';
    default:
      return 'growth';
  }
}
