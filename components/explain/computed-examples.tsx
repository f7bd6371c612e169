import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import type { Formula } from '#lib/domain/formula.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import {
  type Example as Case,
  findCompletionFormula,
  pickCompletionRefusals,
  pickCompletions,
  pickFormula,
  pickGrowthRefusals,
  pickRow,
} from '#lib/domain/pick-examples.ts';
import { findPrintedCompletion } from '#lib/domain/printed-completion.ts';
import type { MethodExamples } from '#lib/queries/get-method-examples.ts';
import { FormulaExample } from './formula-example.tsx';
import type { MethodSection } from './method-sections.ts';
import { PrintedRateExample } from './printed-rate-example.tsx';
import { RefusalExamples } from './refusal-examples.tsx';

type Props = { section: MethodSection; examples: MethodExamples; locale: Locale };

const addsUnits = ({ operands }: Formula) =>
  new Set(operands.flatMap(({ operand }) => operand.figures.map(({ area }) => area))).size > 1;

/** The cases of the rules about what we compute: totals, completion, progress, refusals, growth and sums of predecessors. */
export async function ComputedExamples({ section, examples: { areas, today }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'method.case' });
  const picked = pickCompletions(areas, ({ kind }) => areaSection(kind) === 'regions');
  const formula = (found: Case | null, label?: string) => (
    <FormulaExample
      label={label}
      found={found && { area: found.area, formula: findCompletionFormula(found) }}
      locale={locale}
    />
  );
  switch (section) {
    case 'total':
      return <FormulaExample found={pickFormula(areas, ['plan_total', 'actual_total'])} locale={locale} />;
    case 'completion':
      return (
        <>
          {(['whole', 'above', 'range', 'estimate'] as const).map((rule) => (
            <Fragment key={rule}>{formula(picked[rule], t(rule))}</Fragment>
          ))}
        </>
      );
    case 'partYear':
      return formula(picked.progress);
    case 'refused':
      return <RefusalExamples examples={pickCompletionRefusals(areas)} locale={locale} />;
    case 'asPrinted': {
      const claims = areas.flatMap((one) => one.claims);
      const found = pickRow(
        areas,
        (row) => row.completion.state === 'refused' && findPrintedCompletion(claims, row) !== null,
      );
      return <PrintedRateExample found={found} claims={claims} locale={locale} />;
    }
    case 'growth':
      return (
        <>
          <FormulaExample found={pickFormula(areas, ['plan_growth', 'actual_growth'])} locale={locale} />
          <RefusalExamples examples={pickGrowthRefusals(areas)} locale={locale} />
        </>
      );
    case 'maps': {
      const isIncomplete = ({ completion }: Indicator) =>
        completion.state === 'refused' && completion.reason.code === 'incomplete';
      const incomplete = pickCompletionRefusals(
        today.map(({ area, indicators }) => ({ area, indicators: indicators.filter(isIncomplete) })),
      );
      return (
        <>
          <FormulaExample
            found={pickFormula(today, ['plan_total', 'actual_total'], addsUnits)}
            locale={locale}
          />
          <RefusalExamples examples={incomplete} locale={locale} />
        </>
      );
    }
    default:
      return null;
  }
}
