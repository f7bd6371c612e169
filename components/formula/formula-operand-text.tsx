import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { findDiffering } from '#lib/domain/rounding.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FormulaFigure } from './formula-figure.tsx';

type Props = {
  operand: Operand;
  /** Whether it is the plan that a completion divides by. */
  isDenominator: boolean;
  /** Whether it divides because the actual's own report prints it, though another plan is shown. */
  isOfReport: boolean;
  /** All figures of the page, among which others for the same thing are looked for. */
  figures: readonly Figure[];
  areas: ReadonlyMap<string, Area>;
  locale: Locale;
};

/** An amount of a formula: its figure, or the sum and each of its figures; then what else is printed for it. */
export function FormulaOperandText({ operand, isDenominator, isOfReport, figures, areas, locale }: Props) {
  const t = getTranslator(locale);
  const differing = operand.figures.flatMap((figure) => findDiffering(figure, figures));
  const isDisputed = operand.agreement === 'revised' || operand.agreement === 'conflict';
  const [figure, ...rest] = operand.figures;
  return (
    <>
      {figure && rest.length === 0 && <FormulaFigure figure={figure} locale={locale} />}
      {rest.length > 0 && (
        <>
          {t('formula.sum', { amount: createFormat(locale).money(operand) })}
          <ul>
            {operand.figures.map(async (part) => (
              <li key={part.id}>
                {await toPartName(part)}: <FormulaFigure figure={part} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isOfReport && <span className="block">{t('formula.reportPlan')}</span>}
      {differing.length > 0 && (
        <span className="block">
          {t.rich(isDenominator ? 'formula.otherPlans' : 'formula.others', {
            links: () => <FigureLinks figures={differing} locale={locale} />,
          })}
        </span>
      )}
      {isDisputed && differing.length === 0 && <span className="block">{t('formula.othersElsewhere')}</span>}
    </>
  );

  async function toPartName({ area, funding }: Figure): Promise<string> {
    const known = areas.get(area);
    const name = t(`vocabulary.funding.${funding}`);
    return known ? `${await formatClearName(known, locale)}, ${name.toLowerCase()}` : name;
  }
}

function FigureLinks({ figures, locale }: { figures: readonly Figure[]; locale: Locale }) {
  return figures.map((figure, index) => (
    <span key={figure.id}>
      {index > 0 && '; '}
      <a href={toRowAddress(figure, locale)} className="whitespace-nowrap">
        {createFormat(locale).money(figure)}
      </a>
    </span>
  ));
}
