import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import {
  type Example as Case,
  findCompletionFormula,
  pickCompletionRefusals,
  pickFormula,
  pickGrowthRefusals,
  pickHighest,
  pickRow,
} from '#lib/domain/pick-examples.ts';
import { findPrintedCompletion } from '#lib/domain/printed-completion.ts';
import type { MethodExamples } from '#lib/queries/get-method-examples.ts';
import { FormulaExample } from './formula-example.tsx';
import type { MethodSection } from './method-sections.ts';
import { PrintedRateExample } from './printed-rate-example.tsx';
import { RefusalExamples } from './refusal-examples.tsx';

type Props = { section: MethodSection; examples: MethodExamples; locale: Locale };

const has =
  (state: Indicator['completion']['state']) =>
  ({ completion }: Indicator) =>
    completion.state === state;
const isAbove = ({ completion }: Indicator) => completion.state === 'ok' && completion.lowPct > 100;
const isRange = ({ completion }: Indicator) => completion.state === 'ok' && completion.asRange;

/** The cases of the rules about what we compute: totals, completion, progress, refusals, growth and sums of predecessors. */
export function ComputedExamples({ section, examples: { areas, today }, locale }: Props) {
  const formula = (found: Case | null) => (
    <FormulaExample
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
          {formula(pickRow(areas, (row) => has('ok')(row) && !isAbove(row) && !isRange(row)))}
          {formula(pickHighest(areas, isAbove))}
          {formula(pickRow(areas, isRange))}
          {formula(pickRow(areas, has('estimate')))}
        </>
      );
    case 'partYear':
      return formula(pickRow(areas, has('progress')));
    case 'refused':
      return <RefusalExamples examples={pickCompletionRefusals(areas)} locale={locale} />;
    case 'asPrinted': {
      const claims = areas.flatMap((one) => one.claims);
      const found = pickRow(
        areas,
        (row) => has('refused')(row) && findPrintedCompletion(claims, row) !== null,
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
      const isRolledUp = ({ plan, actual }: Indicator) =>
        plan?.kind === 'rolled_up' && actual?.kind === 'rolled_up';
      const isIncomplete = ({ completion }: Indicator) =>
        completion.state === 'refused' && completion.reason.code === 'incomplete';
      const incomplete = pickCompletionRefusals(
        today.map(({ area, indicators }) => ({ area, indicators: indicators.filter(isIncomplete) })),
      );
      return (
        <>
          {formula(pickRow(today, (row) => has('ok')(row) && isRolledUp(row)))}
          <RefusalExamples examples={incomplete} locale={locale} />
        </>
      );
    }
    default:
      return null;
  }
}
